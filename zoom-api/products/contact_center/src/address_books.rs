//! Address books of consumers: the books, their contacts, custom fields and units.

mod data_type;
mod phones;
mod requests;
mod responses;

pub use data_type::*;
pub use phones::*;
pub use requests::*;
pub use responses::*;

use zoom_api::{NoContent, zoom_endpoint};

/// Lists the address books of the account.
#[zoom_endpoint(
    GET, "/contact_center/address_books",
    scopes = ["contact_center_contact:read:admin", "contact_center:read:list_address_books:admin"],
    rate_limit = Medium,
    paged = address_books,
    operation = "listAddressBooks",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/address-books/GET/contact_center/address_books",
    errors(
        /// `unit_id` is empty.
        400/1902 => UnitIdRequired,
        /// No unit has this ID.
        404/1901 => UnitNotFound,
    )
)]
pub fn list_address_books(
    next_page_token: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    /// ID of the unit.
    unit_id: String,
) -> AddressBookPage;

/// Creates an address book.
///
/// An address book holds names, phone numbers, locations and other data of consumers. It belongs to a unit.
#[zoom_endpoint(
    POST, "/contact_center/address_books", json,
    scopes = ["contact_center_contact:write:admin", "contact_center:write:address_book:admin"],
    rate_limit = Light,
    success = 201,
    operation = "createAddressBook",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/address-books/POST/contact_center/address_books",
    errors(
        /// `unit_id` is empty.
        400/1902 => UnitIdRequired,
        /// `address_book_name` is empty.
        400/1903 => AddressBookNameRequired,
        /// The account already has this address book.
        400/2002 => AddressBookAlreadyExists,
        /// The name cannot be used for an address book.
        400/2003 => AddressBookNameNotSupported,
        /// No unit has this ID.
        404/1901 => UnitNotFound,
    )
)]
pub fn create_address_book(
    /// ID of the unit.
    unit_id: Option<String>,
    /// Name of the address book.
    #[zoom(max_length = 100)]
    address_book_name: Option<String>,
    /// Description of the address book.
    #[zoom(max_length = 256)]
    address_book_description: Option<String>,
) -> CreatedAddressBook;

/// Lists the custom fields of a contact, with their values.
#[zoom_endpoint(
    GET, "/contact_center/address_books/contacts/<contact_id>/custom_fields",
    scopes = ["contact_center_contact:read:admin", "contact_center:read:address_book_custom_field:admin"],
    rate_limit = Medium,
    paged = custom_fields,
    operation = "ListContactCustomFields",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/address-books/GET/contact_center/address_books/contacts/%7BcontactId%7D/custom_fields",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
        /// The app or the user may not make this call.
        403 => Forbidden,
        /// No contact has this ID.
        404/2101 => ContactNotFound,
    )
)]
pub fn list_contact_custom_fields(
    /// ID of the contact.
    contact_id: String,
    next_page_token: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
) -> ContactCustomFieldPage;

/// Lists the custom fields of address books.
#[zoom_endpoint(
    GET, "/contact_center/address_books/custom_fields",
    scopes = ["contact_center_contact:read:admin", "contact_center:read:address_book_custom_field:admin"],
    rate_limit = Medium,
    paged = custom_fields,
    operation = "Listaddressbookcustomfields",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/address-books/GET/contact_center/address_books/custom_fields",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
    )
)]
pub fn list_custom_fields(next_page_token: Option<String>, page_size: Option<u32>) -> CustomFieldPage;

/// Creates a custom field for one or more address books.
///
/// An account has at most 4,096 custom fields.
#[zoom_endpoint(
    POST, "/contact_center/address_books/custom_fields", json,
    scopes = ["contact_center_contact:write:admin", "contact_center:write:address_book_custom_field:admin"],
    rate_limit = Light,
    success = 201,
    operation = "Createacustomfield",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/address-books/POST/contact_center/address_books/custom_fields",
    errors(
        /// A field is invalid.
        400/300 => InvalidField,
        /// Another custom field has this name.
        400/2107 => CustomFieldNameTaken,
        /// The data type is not available for custom fields.
        400/2108 => CustomFieldTypeNotSupported,
        /// The default value does not have the format of the data type.
        400/2109 => InvalidDefaultFormat,
        /// The account has its maximum of 4,096 custom fields.
        400/2110 => TooManyCustomFields,
        /// The name of a custom field that is an external URL parameter contains spaces.
        400/2111 => CustomFieldNameWithSpaces,
        /// The default value is not in the pick list.
        400/2115 => DefaultNotInPickList,
        /// One or more of the address books do not exist.
        404/2006 => AddressBooksNotFound,
    )
)]
pub fn create_custom_field(
    /// Custom field to create.
    #[body]
    custom_field: NewCustomField,
) -> CustomField;

/// Returns a custom field.
#[zoom_endpoint(
    GET, "/contact_center/address_books/custom_fields/<custom_field_id>",
    scopes = ["contact_center_contact:read:admin", "contact_center:read:address_book_custom_field:admin"],
    rate_limit = Light,
    operation = "Getaaddressbookcustomfield",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/address-books/GET/contact_center/address_books/custom_fields/%7BcustomFieldId%7D",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
        /// No custom field has this ID.
        404/2112 => CustomFieldNotFound,
    )
)]
pub fn get_custom_field(
    /// ID of the custom field.
    #[zoom(max_length = 36)]
    custom_field_id: String,
) -> CustomField;

/// Deletes a custom field.
#[zoom_endpoint(
    DELETE, "/contact_center/address_books/custom_fields/<custom_field_id>",
    scopes = ["contact_center_contact:write:admin", "contact_center:delete:address_book_custom_field:admin"],
    rate_limit = Light,
    operation = "Deleteancustomfield",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/address-books/DELETE/contact_center/address_books/custom_fields/%7BcustomFieldId%7D",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
        /// No custom field has this ID.
        404/2112 => CustomFieldNotFound,
    )
)]
pub fn delete_custom_field(
    /// ID of the custom field.
    #[zoom(max_length = 36)]
    custom_field_id: String,
) -> NoContent;

/// Updates a custom field.
#[zoom_endpoint(
    PATCH, "/contact_center/address_books/custom_fields/<custom_field_id>", json,
    scopes = ["contact_center_contact:write:admin", "contact_center:update:address_book_custom_field:admin"],
    rate_limit = Light,
    operation = "Updateacustomfield",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/address-books/PATCH/contact_center/address_books/custom_fields/%7BcustomFieldId%7D",
    errors(
        /// A field is invalid.
        400/300 => InvalidField,
        /// Another custom field has this name.
        400/2107 => CustomFieldNameTaken,
        /// The data type is not available for custom fields.
        400/2108 => CustomFieldTypeNotSupported,
        /// The default value does not have the format of the data type.
        400/2109 => InvalidDefaultFormat,
        /// The name of a custom field that is an external URL parameter contains spaces.
        400/2111 => CustomFieldNameWithSpaces,
        /// The default value is not in the pick list.
        400/2115 => DefaultNotInPickList,
        /// One or more of the address books do not exist.
        404/2006 => AddressBooksNotFound,
        /// No custom field has this ID.
        404/2112 => CustomFieldNotFound,
    )
)]
pub fn update_custom_field(
    /// ID of the custom field.
    #[zoom(max_length = 36)]
    custom_field_id: String,
    /// New data of the custom field.
    #[body]
    custom_field: NewCustomField,
) -> NoContent;

/// Lists the units that group address books.
#[zoom_endpoint(
    GET, "/contact_center/address_books/units",
    scopes = ["contact_center_contact:read:admin", "contact_center:read:list_address_book_units:admin"],
    rate_limit = Medium,
    paged = units,
    operation = "listUnits",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/address-books/GET/contact_center/address_books/units",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
    )
)]
pub fn list_units(next_page_token: Option<String>, #[zoom(default = 30, max = 300)] page_size: Option<u32>)
-> UnitPage;

/// Creates a unit.
///
/// A unit groups several address books.
#[zoom_endpoint(
    POST, "/contact_center/address_books/units", json,
    scopes = ["contact_center_contact:write:admin", "contact_center:write:address_book_unit:admin"],
    rate_limit = Light,
    success = 201,
    operation = "createUnit",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/address-books/POST/contact_center/address_books/units",
    errors(
        /// The account already has this unit.
        400/1904 => UnitAlreadyExists,
    )
)]
pub fn create_unit(
    /// Name of the unit.
    #[zoom(max_length = 255)]
    unit_name: Option<String>,
    /// Description of the unit.
    #[zoom(max_length = 256)]
    unit_description: Option<String>,
) -> Unit;

/// Returns a unit.
#[zoom_endpoint(
    GET, "/contact_center/address_books/units/<unit_id>",
    scopes = ["contact_center_contact:read:admin", "contact_center:read:address_book_unit:admin"],
    rate_limit = Light,
    operation = "getUnit",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/address-books/GET/contact_center/address_books/units/%7BunitId%7D",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
        /// No unit has this ID.
        404/1901 => UnitNotFound,
    )
)]
pub fn get_unit(
    /// ID of the unit.
    unit_id: String,
) -> Unit;

/// Deletes a unit.
///
/// Units of the Salesforce integration cannot be deleted.
#[zoom_endpoint(
    DELETE, "/contact_center/address_books/units/<unit_id>",
    scopes = ["contact_center_contact:write:admin", "contact_center:delete:address_book_unit:admin"],
    rate_limit = Light,
    operation = "deleteUnit",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/address-books/DELETE/contact_center/address_books/units/%7BunitId%7D",
    errors(
        /// Units of the Salesforce integration cannot be changed.
        400/1905 => SalesforceUnit,
        /// No unit has this ID.
        404/1901 => UnitNotFound,
    )
)]
pub fn delete_unit(
    /// ID of the unit.
    unit_id: String,
) -> NoContent;

/// Updates a unit.
///
/// Units of the Salesforce integration cannot be updated.
#[zoom_endpoint(
    PATCH, "/contact_center/address_books/units/<unit_id>", json,
    scopes = ["contact_center_contact:write:admin", "contact_center:update:address_book_unit:admin"],
    rate_limit = Light,
    operation = "updateUnit",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/address-books/PATCH/contact_center/address_books/units/%7BunitId%7D",
    errors(
        /// Units of the Salesforce integration cannot be changed.
        400/1905 => SalesforceUnit,
        /// No unit has this ID.
        404/1901 => UnitNotFound,
    )
)]
pub fn update_unit(
    /// ID of the unit.
    unit_id: String,
    /// Name of the unit.
    #[zoom(max_length = 255)]
    unit_name: Option<String>,
    /// Description of the unit.
    #[zoom(max_length = 256)]
    unit_description: Option<String>,
) -> NoContent;

/// Returns an address book.
#[zoom_endpoint(
    GET, "/contact_center/address_books/<address_book_id>",
    scopes = ["contact_center_contact:read:admin", "contact_center:read:address_book:admin"],
    rate_limit = Light,
    operation = "getAddressBook",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/address-books/GET/contact_center/address_books/%7BaddressBookId%7D",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
        /// No address book has this ID.
        404/2001 => AddressBookNotFound,
    )
)]
pub fn get_address_book(
    /// ID of the address book.
    address_book_id: String,
) -> AddressBook;

/// Deletes an address book.
///
/// Address books of the Salesforce integration cannot be deleted.
#[zoom_endpoint(
    DELETE, "/contact_center/address_books/<address_book_id>",
    scopes = ["contact_center_contact:write:admin", "contact_center:delete:address_book:admin"],
    rate_limit = Light,
    operation = "deleteAddressBook",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/address-books/DELETE/contact_center/address_books/%7BaddressBookId%7D",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
        /// No address book has this ID.
        404/1201 => AddressBookNotFound,
    )
)]
pub fn delete_address_book(
    /// ID of the address book.
    address_book_id: String,
) -> NoContent;

/// Updates an address book.
///
/// Address books of the Salesforce integration cannot be updated.
#[zoom_endpoint(
    PATCH, "/contact_center/address_books/<address_book_id>", json,
    scopes = ["contact_center_contact:write:admin", "contact_center:update:address_book:admin"],
    rate_limit = Light,
    operation = "updateAddressBook",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/address-books/PATCH/contact_center/address_books/%7BaddressBookId%7D",
    errors(
        /// Address books of the Salesforce integration cannot be changed.
        400/2004 => SalesforceAddressBook,
        /// No address book has this ID.
        404/2001 => AddressBookNotFound,
    )
)]
pub fn update_address_book(
    /// ID of the address book.
    address_book_id: String,
    /// Name of the address book.
    #[zoom(max_length = 100)]
    address_book_name: Option<String>,
    /// Description of the address book.
    #[zoom(max_length = 256)]
    address_book_description: Option<String>,
) -> NoContent;

/// Lists the contacts of an address book.
///
/// With `emails` or `phone_numbers`, Zoom returns at most 10,000 contacts.
#[zoom_endpoint(
    GET, "/contact_center/address_books/<address_book_id>/contacts",
    scopes = ["contact_center_contact:read:admin", "contact_center:read:list_address_book_contacts:admin"],
    rate_limit = Medium,
    paged = contacts,
    operation = "listContacts",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/address-books/GET/contact_center/address_books/%7BaddressBookId%7D/contacts",
    errors(
        /// The request has more than 10 phone numbers or 10 email addresses, or one of them is invalid.
        400/300 => InvalidPhoneNumbersOrEmails,
        /// No address book has this ID.
        404/2001 => AddressBookNotFound,
    )
)]
pub fn list_contacts(
    /// ID of the address book.
    address_book_id: String,
    next_page_token: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    /// Email addresses to search for; only exact matches.
    #[zoom(max_items = 10)]
    emails: Vec<String>,
    /// Phone numbers to search for; only exact matches.
    #[zoom(max_items = 10)]
    phone_numbers: Vec<String>,
) -> ContactPage;

/// Creates a contact in an address book.
///
/// During an engagement, agents see the data of a consumer who is a contact. The contact needs an email address or a
/// phone number.
#[zoom_endpoint(
    POST, "/contact_center/address_books/<address_book_id>/contacts", json,
    scopes = ["contact_center_contact:write:admin", "contact_center:write:address_book_contact:admin"],
    rate_limit = Light,
    success = 201,
    operation = "createContact",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/address-books/POST/contact_center/address_books/%7BaddressBookId%7D/contacts",
    errors(
        /// A phone type is invalid, more than one number is the main number, or there are more than 5 numbers.
        400/300 => InvalidPhones,
        /// Contacts of the Salesforce integration cannot be changed.
        400/2005 => SalesforceContact,
        /// The contact needs an email address or a phone number.
        400/2102 => EmailOrPhoneRequired,
        /// `display_name` is empty.
        400/2104 => DisplayNameRequired,
        /// One or more of the consumer IDs are invalid.
        400/2106 => InvalidConsumerIds,
        /// The value does not have the format of the custom field's data type.
        400/2113 => InvalidCustomFieldFormat,
        /// A custom field is invalid.
        400/2114 => InvalidCustomField,
        /// The value is not in the custom field's pick list.
        400/2116 => ValueNotInPickList,
        /// The time zone is invalid.
        400/2117 => InvalidTimeZone,
        /// No address book has this ID.
        404/2001 => AddressBookNotFound,
    )
)]
pub fn create_contact(
    /// ID of the address book.
    address_book_id: String,
    /// Contact to create.
    #[body]
    contact: NewContact,
) -> CreatedContact;

/// Returns a contact of an address book.
#[zoom_endpoint(
    GET, "/contact_center/address_books/<address_book_id>/contacts/<contact_id>",
    scopes = ["contact_center_contact:read:admin", "contact_center:read:address_book_contact:admin"],
    rate_limit = Light,
    operation = "getContact",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/address-books/GET/contact_center/address_books/%7BaddressBookId%7D/contacts/%7BcontactId%7D",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
        /// No address book has this ID.
        404/2001 => AddressBookNotFound,
        /// No contact has this ID.
        404/2101 => ContactNotFound,
    )
)]
pub fn get_contact(
    /// ID of the address book.
    address_book_id: String,
    /// ID of the contact.
    contact_id: String,
) -> Contact;

/// Deletes a contact of an address book.
///
/// Contacts of the Salesforce integration cannot be deleted.
#[zoom_endpoint(
    DELETE, "/contact_center/address_books/<address_book_id>/contacts/<contact_id>",
    scopes = ["contact_center_contact:write:admin", "contact_center:delete:address_book_contact:admin"],
    rate_limit = Light,
    operation = "contactDelete",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/address-books/DELETE/contact_center/address_books/%7BaddressBookId%7D/contacts/%7BcontactId%7D",
    errors(
        /// Contacts of the Salesforce integration cannot be changed.
        400/2005 => SalesforceContact,
        /// No address book has this ID.
        404/2001 => AddressBookNotFound,
        /// No contact has this ID.
        404/2101 => ContactNotFound,
    )
)]
pub fn delete_contact(
    /// ID of the address book.
    address_book_id: String,
    /// ID of the contact.
    contact_id: String,
) -> NoContent;

/// Updates a contact of an address book.
///
/// Contacts of the Salesforce integration cannot be updated.
#[zoom_endpoint(
    PATCH, "/contact_center/address_books/<address_book_id>/contacts/<contact_id>", json,
    scopes = ["contact_center_contact:write:admin", "contact_center:update:address_book_contact:admin"],
    rate_limit = Light,
    operation = "updateContact",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/address-books/PATCH/contact_center/address_books/%7BaddressBookId%7D/contacts/%7BcontactId%7D",
    errors(
        /// A phone type is invalid, more than one number is the main number, or there are more than 5 numbers.
        400/300 => InvalidPhones,
        /// Contacts of the Salesforce integration cannot be changed.
        400/2005 => SalesforceContact,
        /// One or more of the consumer IDs are invalid.
        400/2106 => InvalidConsumerIds,
        /// The value does not have the format of the custom field's data type.
        400/2113 => InvalidCustomFieldFormat,
        /// A custom field is invalid.
        400/2114 => InvalidCustomField,
        /// The value is not in the custom field's pick list.
        400/2116 => ValueNotInPickList,
        /// The time zone is invalid.
        400/2117 => InvalidTimeZone,
        /// No address book has this ID.
        404/2001 => AddressBookNotFound,
        /// No contact has this ID.
        404/2101 => ContactNotFound,
    )
)]
pub fn update_contact(
    /// ID of the address book.
    address_book_id: String,
    /// ID of the contact.
    contact_id: String,
    /// Changes to the contact.
    #[body]
    contact: ContactUpdate,
) -> NoContent;
