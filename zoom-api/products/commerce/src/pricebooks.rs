//! Price books for download.

use bytes::Bytes;

use zoom_api::{zoom_endpoint, zoom_model};

/// Downloads the price book as CSV or Excel file, with list prices and the partner type's discounted prices.
///
/// Not available in Zoom for Government.
#[zoom_endpoint(
    GET, "/commerce/pricebooks",
    scopes = ["zoom_commerce:read:admin", "zoom_commerce:read:product_catalog:admin"],
    rate_limit = Medium,
    operation = "downloadPricebook",
    docs = "https://developers.zoom.us/docs/api/commerce/#tag/product-catalog/GET/commerce/pricebooks",
    errors(
        /// The currency is not an ISO 4217 code.
        400/5402 => InvalidCurrency,
        /// The file type is neither CSV nor XLS.
        400/5403 => InvalidFileType,
        /// Zoom rejected the request; the message has the reason.
        400 => RequestRejected,
        /// The access token is missing or invalid.
        401 => Unauthorized,
        /// Zoom failed to process the request; retry later.
        500 => InternalServerError,
    )
)]
pub fn download_pricebook(
    /// Currency code (ISO 4217) of the prices; by default all currencies.
    #[zoom(max_length = 3)]
    currency: Option<String>,
    /// Format of the file.
    file_type: Option<FileType>,
) -> Bytes;

/// Format of the price book.
#[zoom_model]
pub enum FileType {
    /// CSV.
    Csv,
    /// Excel.
    Excel,
}
