//! Skills of agents and their categories, for routing by skills.

use jiff::Timestamp;

use super::{SkillType, User};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the skills of the account or of one category.
#[zoom_endpoint(
    GET, "/contact_center/skills",
    scopes = ["contact_center_skill:read:admin", "contact_center:read:list_skills:admin"],
    rate_limit = Medium,
    paged = skills,
    operation = "listSkills",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/skills/GET/contact_center/skills",
)]
pub fn list_skills(
    /// ID of the skill category whose skills are listed.
    skill_category_id: Option<String>,
    /// ID of the skill to list.
    skill_id: Option<String>,
    /// Whether to list skills with or without proficiency levels.
    skill_type: Option<SkillType>,
    next_page_token: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
) -> SkillPage;

/// Creates a skill.
///
/// Routing by skills sends consumers to the agents who have them.
#[zoom_endpoint(
    POST, "/contact_center/skills", json,
    scopes = ["contact_center_skill:write:admin", "contact_center:write:skill:admin"],
    rate_limit = Light,
    success = 201,
    operation = "skillCreate",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/skills/POST/contact_center/skills",
    errors(
        /// Another skill has this name.
        400/1502 => SkillNameTaken,
        /// No skill category has this ID.
        404/1501 => SkillCategoryNotFound,
    )
)]
pub fn create_skill(
    /// ID of the skill category.
    skill_category_id: Option<String>,
    /// Name of the skill.
    skill_name: Option<String>,
) -> Skill;

/// Lists the categories of skills.
#[zoom_endpoint(
    GET, "/contact_center/skills/categories",
    scopes = ["contact_center_skill:read:admin", "contact_center:read:list_skill_categories:admin"],
    rate_limit = Medium,
    paged = skill_categories,
    operation = "listSkillCategory",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/skills/GET/contact_center/skills/categories",
)]
pub fn list_categories(
    next_page_token: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
) -> SkillCategoryPage;

/// Creates a category of skills.
///
/// A category groups similar skills, such as languages, so that consumers reach the agents with the highest
/// proficiency.
#[zoom_endpoint(
    POST, "/contact_center/skills/categories", json,
    scopes = ["contact_center_skill:write:admin", "contact_center:write:skill_category:admin"],
    rate_limit = Light,
    success = 201,
    operation = "SkillCategoryCreate",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/skills/POST/contact_center/skills/categories",
    errors(
        /// The proficiency level is not between 1 and 5.
        400/1502 => InvalidProficiencyLevel,
    )
)]
pub fn create_category(
    /// Highest proficiency level, from 1 to the limit of the account; only for proficiency-based skills.
    max_proficiency_level: Option<i64>,
    /// Name of the skill category.
    skill_category_name: Option<String>,
    /// Description of the skill category.
    skill_category_description: Option<String>,
    /// Whether the skill has proficiency levels.
    skill_type: Option<SkillType>,
) -> SkillCategory;

/// Returns a category of skills.
#[zoom_endpoint(
    GET, "/contact_center/skills/categories/<skill_category_id>",
    scopes = ["contact_center_skill:read:admin", "contact_center:read:skill_category:admin"],
    rate_limit = Light,
    operation = "getSkillCategory",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/skills/GET/contact_center/skills/categories/%7BskillCategoryId%7D",
    errors(
        /// No skill category has this ID.
        404/1501 => SkillCategoryNotFound,
    )
)]
pub fn get_category(
    /// ID of the skill category.
    skill_category_id: String,
) -> SkillCategory;

/// Deletes a category of skills.
#[zoom_endpoint(
    DELETE, "/contact_center/skills/categories/<skill_category_id>",
    scopes = ["contact_center_skill:write:admin", "contact_center:delete:skill_category:admin"],
    rate_limit = Light,
    operation = "SkillCategoryDelete",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/skills/DELETE/contact_center/skills/categories/%7BskillCategoryId%7D",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
        /// No skill category has this ID.
        404/1501 => SkillCategoryNotFound,
    )
)]
pub fn delete_category(
    /// ID of the skill category.
    skill_category_id: String,
) -> NoContent;

/// Updates a category of skills.
#[zoom_endpoint(
    PATCH, "/contact_center/skills/categories/<skill_category_id>", json,
    scopes = ["contact_center_skill:write:admin", "contact_center:update:skill_category:admin"],
    rate_limit = Light,
    operation = "SkillCategoryUpdate",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/skills/PATCH/contact_center/skills/categories/%7BskillCategoryId%7D",
    errors(
        /// The proficiency level is not between 1 and 5.
        400/1502 => InvalidProficiencyLevel,
        /// No skill category has this ID.
        404/1501 => SkillCategoryNotFound,
    )
)]
pub fn update_category(
    /// ID of the skill category.
    skill_category_id: String,
    /// Highest proficiency level, from 1 to the limit of the account; only for proficiency-based skills.
    max_proficiency_level: Option<i64>,
    /// Name of the skill category.
    skill_category_name: Option<String>,
    /// Description of the skill category.
    skill_category_description: Option<String>,
) -> NoContent;

/// Returns a skill.
#[zoom_endpoint(
    GET, "/contact_center/skills/<skill_id>",
    scopes = ["contact_center_skill:read:admin", "contact_center:read:skill:admin"],
    rate_limit = Light,
    operation = "getSkill",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/skills/GET/contact_center/skills/%7BskillId%7D",
    errors(
        /// No skill has this ID.
        404/1401 => SkillNotFound,
    )
)]
pub fn get_skill(
    /// ID of the skill.
    skill_id: String,
) -> Skill;

/// Deletes a skill.
#[zoom_endpoint(
    DELETE, "/contact_center/skills/<skill_id>",
    scopes = ["contact_center_skill:write:admin", "contact_center:delete:skill:admin"],
    rate_limit = Light,
    operation = "skillDelete",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/skills/DELETE/contact_center/skills/%7BskillId%7D",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
        /// No skill has this ID.
        404/1401 => SkillNotFound,
    )
)]
pub fn delete_skill(
    /// ID of the skill.
    skill_id: String,
) -> NoContent;

/// Renames a skill.
#[zoom_endpoint(
    PATCH, "/contact_center/skills/<skill_id>", json,
    scopes = ["contact_center_skill:write:admin", "contact_center:update:skill:admin"],
    rate_limit = Light,
    operation = "skillNameUpdate",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/skills/PATCH/contact_center/skills/%7BskillId%7D",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
        /// No skill has this ID.
        404/1401 => SkillNotFound,
    )
)]
pub fn update_skill(
    /// ID of the skill.
    skill_id: String,
    /// Name of the skill.
    skill_name: Option<String>,
) -> NoContent;

/// Lists the users with a skill.
#[zoom_endpoint(
    GET, "/contact_center/skills/<skill_id>/users",
    scopes = ["contact_center_user:read:admin", "contact_center:read:list_skill_users:admin"],
    rate_limit = Medium,
    paged = users,
    operation = "listSkillUsers",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/skills/GET/contact_center/skills/%7BskillId%7D/users",
)]
pub fn list_users(
    /// ID of the skill.
    skill_id: String,
    next_page_token: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
) -> UserPage;

/// Category of skills.
#[zoom_model(response)]
pub struct SkillCategory {
    /// ID of the skill category.
    pub skill_category_id: Option<String>,
    /// Name of the skill category.
    pub skill_category_name: Option<String>,
    /// Description of the skill category.
    pub skill_category_description: Option<String>,
    /// Highest proficiency level; only for proficiency-based skills.
    pub max_proficiency_level: Option<i64>,
    /// Whether the skill has proficiency levels.
    pub skill_type: Option<SkillType>,
    /// ID of the user who made the last change.
    pub modified_by: Option<String>,
    /// Time of the last change.
    pub last_modified_time: Option<Timestamp>,
}

/// Skill of agents.
#[zoom_model(response)]
pub struct Skill {
    /// ID of the skill.
    pub skill_id: Option<String>,
    /// Name of the skill.
    pub skill_name: Option<String>,
    /// Whether the skill has proficiency levels.
    pub skill_type: Option<SkillType>,
    /// Highest proficiency level; only for proficiency-based skills.
    #[zoom(values = [1, 2, 3, 4, 5])]
    pub max_proficiency_level: Option<i64>,
    /// Name of the skill category.
    pub skill_category_name: Option<String>,
    /// ID of the skill category.
    pub skill_category_id: Option<String>,
    /// Number of users.
    #[zoom(min = 0)]
    pub total_users: Option<i64>,
    /// ID of the user who made the last change.
    pub modified_by: Option<String>,
    /// Time of the last change.
    pub last_modified_time: Option<Timestamp>,
}

/// Page of skills.
#[zoom_model(response)]
pub struct SkillPage {
    pub next_page_token: Option<String>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: Option<u64>,
    /// Skills.
    pub skills: Vec<Skill>,
}

/// Page of categories.
#[zoom_model(response)]
pub struct SkillCategoryPage {
    pub next_page_token: Option<String>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    /// Skill categories.
    pub skill_categories: Vec<ListedSkillCategory>,
}

/// Category in a list.
#[zoom_model(response)]
pub struct ListedSkillCategory {
    /// ID of the skill category.
    pub skill_category_id: Option<String>,
    /// Name of the skill category.
    pub skill_category_name: Option<String>,
    /// Description of the skill category.
    pub skill_category_description: Option<String>,
    /// Highest proficiency level; only for proficiency-based skills.
    pub max_proficiency_level: Option<i64>,
    /// Number of agent routing profiles that use the category.
    pub total_agent_routing_profiles: Option<i64>,
    /// Whether the skill has proficiency levels.
    pub skill_type: Option<SkillType>,
    /// ID of the user who made the last change.
    pub modified_by: Option<String>,
    /// Time of the last change.
    pub last_modified_time: Option<Timestamp>,
}

/// Page of the users with a skill.
#[zoom_model(response)]
pub struct UserPage {
    pub next_page_token: Option<String>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    /// Users.
    pub users: Vec<User>,
}
