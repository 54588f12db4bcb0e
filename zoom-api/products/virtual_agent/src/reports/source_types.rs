//! Reports: source types.

use zoom_api::zoom_model;

/// Channel through which the consumer started an engagement.
#[zoom_model]
pub enum SourceType {
    /// Zoom Contact Center.
    #[zoom(rename = "ZCC")]
    ContactCenter,
    /// AI agent of Zoom Contact Center.
    #[zoom(rename = "ZCC_AI_AGENT")]
    ContactCenterAiAgent,
    /// Zoom Phone.
    #[zoom(rename = "ZP")]
    Phone,
    /// Amazon.
    #[zoom(rename = "AMAZON")]
    Amazon,
    /// Genesys.
    #[zoom(rename = "GENESYS")]
    Genesys,
    /// Website.
    #[zoom(rename = "WEB_SDK")]
    WebSdk,
    /// Simulator of the Web SDK.
    #[zoom(rename = "WEB_SDK_SIMULATOR")]
    WebSdkSimulator,
    /// Preview of the Web SDK.
    #[zoom(rename = "WEB_SDK_PREVIEW")]
    WebSdkPreview,
    /// AI agent on a website.
    #[zoom(rename = "WEB_SDK_AI_AGENT")]
    WebSdkAiAgent,
    /// Preview of an AI agent on a website.
    #[zoom(rename = "WEB_SDK_AI_AGENT_PREVIEW")]
    WebSdkAiAgentPreview,
    /// Mobile app.
    #[zoom(rename = "MOBILE")]
    Mobile,
    /// AI agent in a mobile app.
    #[zoom(rename = "MOBILE_AGENT")]
    MobileAgent,
    /// Zoom Team Chat (beta).
    #[zoom(rename = "TEAM_CHAT_BETA")]
    TeamChatBeta,
    /// Channel of Zoom Team Chat.
    #[zoom(rename = "TEAM_CHAT_CHANNEL")]
    TeamChatChannel,
    /// Zeco.
    #[zoom(rename = "ZECO")]
    Zeco,
    /// Zeco headless.
    #[zoom(rename = "ZECO_HEADLESS")]
    ZecoHeadless,
    /// Chat.
    #[zoom(rename = "CHAT")]
    Chat,
    /// WhatsApp.
    #[zoom(rename = "WHATSAPP")]
    Whatsapp,
    /// SMS.
    #[zoom(rename = "SMS")]
    Sms,
    /// Zoom Team Chat.
    #[zoom(rename = "TEAM_CHAT")]
    TeamChat,
    /// Facebook Messenger.
    #[zoom(rename = "FACEBOOK_MESSENGER")]
    FacebookMessenger,
    /// Instagram.
    #[zoom(rename = "INSTAGRAM")]
    Instagram,
}
