//! Delivering: a rendered piece goes to standard output, a file, the clipboard,
//! the person's own program or their editor.
//!
//! Calls nothing of the rooms above the problem types. Opens no socket: the
//! clipboard and the browser are other programs, asked by their own names.

mod browser;
mod clipboard;
mod editor;
mod file;
mod pager;
mod private;
mod screen;
mod signals;
mod stdout;

pub use browser::{Opened, open_file, open_link};
pub use clipboard::{Copied, copy};
pub use editor::{EDITED, FOLDER, edit, named_editor};
pub use file::{PART, PART_END, owner_only, owner_only_folder, write_file};
pub use pager::{Paged, page};
pub use private::{forbid_writing, may_write};
pub use screen::clear_screen;
pub use signals::HeldBack;
pub use stdout::{in_colours, write_stdout, write_stdout_bytes};
