//! Zoom's rate-limit labels, and the families of endpoints that are limited separately.

/// Zoom's label for how heavy a call is; it decides how often it may be made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RateLimit {
    /// Zoom names no label: paced as [`Medium`](Self::Medium).
    #[default]
    Unlabeled,
    /// `Light`
    Light,
    /// `Medium`
    Medium,
    /// `Heavy`
    Heavy,
    /// `Resource-intensive`
    ResourceIntensive,
}

impl RateLimit {
    /// Every label that Zoom has limits for, the lightest first.
    pub const LABELS: &'static [Self] = &[Self::Light, Self::Medium, Self::Heavy, Self::ResourceIntensive];

    /// The label as Zoom's documentation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Unlabeled => "unlabeled",
            Self::Light => "Light",
            Self::Medium => "Medium",
            Self::Heavy => "Heavy",
            Self::ResourceIntensive => "Resource-intensive",
        }
    }
}

/// The group of operations whose limits are counted together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Family {
    /// Everything that is not in another family.
    Core,
    /// Paths under `/phone`.
    Phone,
    /// Paths under `/contact_center`.
    ContactCenter,
}

impl Family {
    /// Every family.
    pub const ALL: &'static [Self] = &[Self::Core, Self::Phone, Self::ContactCenter];

    /// What to call it: `contact center`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Core => "core",
            Self::Phone => "phone",
            Self::ContactCenter => "contact center",
        }
    }
}
