//! Zoom's rate-limit labels, and the families of endpoints that are limited separately.

/// Zoom's rate-limit label of an endpoint.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RateLimit {
    /// Zoom documents no label: limited like [`Medium`](Self::Medium).
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
    /// Every label that has a rate limit, the lightest first.
    pub const LABELS: &'static [Self] = &[Self::Light, Self::Medium, Self::Heavy, Self::ResourceIntensive];

    /// Returns the label as in Zoom's documentation.
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

/// A group of endpoints with rate limits of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Family {
    /// All other endpoints.
    Core,
    /// Paths under `/phone`.
    Phone,
    /// Paths under `/contact_center`.
    ContactCenter,
}

impl Family {
    /// Every family.
    pub const ALL: &'static [Self] = &[Self::Core, Self::Phone, Self::ContactCenter];

    /// Returns the name, such as `contact center`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Core => "core",
            Self::Phone => "phone",
            Self::ContactCenter => "contact center",
        }
    }
}

/// One value for each family and label.
#[derive(Debug)]
pub(crate) struct Table<T> {
    core: Row<T>,
    phone: Row<T>,
    contact_center: Row<T>,
}

#[derive(Debug)]
struct Row<T> {
    light: T,
    medium: T,
    heavy: T,
    intensive: T,
}

impl<T> Table<T> {
    pub(crate) fn new(make: impl Fn(Family, RateLimit) -> T) -> Self {
        Self {
            core: Row::new(Family::Core, &make),
            phone: Row::new(Family::Phone, &make),
            contact_center: Row::new(Family::ContactCenter, &make),
        }
    }

    pub(crate) fn at(&self, family: Family, label: RateLimit) -> &T {
        let row = match family {
            Family::Core => &self.core,
            Family::Phone => &self.phone,
            Family::ContactCenter => &self.contact_center,
        };
        match label {
            RateLimit::Light => &row.light,
            RateLimit::Medium | RateLimit::Unlabeled => &row.medium,
            RateLimit::Heavy => &row.heavy,
            RateLimit::ResourceIntensive => &row.intensive,
        }
    }

    pub(crate) fn at_mut(&mut self, family: Family, label: RateLimit) -> &mut T {
        let row = match family {
            Family::Core => &mut self.core,
            Family::Phone => &mut self.phone,
            Family::ContactCenter => &mut self.contact_center,
        };
        match label {
            RateLimit::Light => &mut row.light,
            RateLimit::Medium | RateLimit::Unlabeled => &mut row.medium,
            RateLimit::Heavy => &mut row.heavy,
            RateLimit::ResourceIntensive => &mut row.intensive,
        }
    }
}

impl<T> Row<T> {
    fn new(family: Family, make: &impl Fn(Family, RateLimit) -> T) -> Self {
        let of = |label| make(family, label);
        Self {
            light: of(RateLimit::Light),
            medium: of(RateLimit::Medium),
            heavy: of(RateLimit::Heavy),
            intensive: of(RateLimit::ResourceIntensive),
        }
    }
}
