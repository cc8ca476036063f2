//! The marks by which the build script tells the program what kind of text a text is.

/// The mark before a text that is printed as it stands.
pub const PLAIN: char = '=';
/// The mark before a text in which `{name}` stands for a value.
pub const SLOTS: char = '+';
/// The mark before Fluent source; its message is called [`MESSAGE`].
pub const FLUENT: char = '~';
/// What the message in Fluent source is called.
pub const MESSAGE: &str = "m";
