//! Flags that are read before all others, because what is wrong with those is
//! said by them: the language of the program, and whether it uses colours.

use std::ffi::OsString;

use anstream::ColorChoice;

/// The value of a flag, if it is given with one.
pub(super) fn value_of<'a>(args: &'a [OsString], flag: &str) -> Option<&'a str> {
    let mut args = args.iter().filter_map(|arg| arg.to_str()).take_while(|arg| *arg != "--");
    let found = args.find_map(|arg| match arg.strip_prefix(flag) {
        Some("") => Some(None),
        Some(value) => value.strip_prefix('=').map(Some),
        None => None,
    })?;
    found.or_else(|| args.next())
}

/// Settles whether the output has colours: by `--color`, else by `NO_COLOR`,
/// `CLICOLOR_FORCE`, `CLICOLOR` and the terminal, in this order.
pub(super) fn choose_colours(args: &[OsString]) {
    let choice = match value_of(args, "--color") {
        Some("always") => ColorChoice::Always,
        Some("never") => ColorChoice::Never,
        // anstream looks at the variables and at the terminal itself.
        _ => ColorChoice::Auto,
    };
    choice.write_global();
}

#[cfg(test)]
mod tests {
    use std::ffi::OsString;

    use super::value_of;

    #[test]
    fn a_value_stands_behind_its_flag_or_after_it() {
        let args = |line: &str| line.split(' ').map(OsString::from).collect::<Vec<_>>();
        for (line, value) in [
            ("letter --color always", Some("always")),
            ("letter --color=never", Some("never")),
            ("letter --color", None),
            ("letter --colors always", None),
            ("letter -- --color always", None),
        ] {
            assert_eq!(value_of(&args(line), "--color"), value, "{line}");
        }
    }
}
