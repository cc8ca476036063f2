//! Prompts that are drawn: one line of text, one of several by arrow keys. One
//! key of their own, Ctrl-X, leaves at once: dialoguer's own prompts swallow
//! such a key, so only its terminal is used.

use dialoguer::console::{Key, Term, measure_text_width};

use super::ask::left;
use super::view::fill;
use crate::deliver::HeldBack;
use crate::problem::Problem;

/// Ctrl-X, as a terminal sends it.
const AT_ONCE: char = '\u{18}';
/// Ctrl-D, the end of the input.
const END: char = '\u{4}';

/// One line of text behind a prompt; `first` stands there to be changed.
///
/// # Errors
/// [`Problem::Left`] or [`Problem::LeftAtOnce`] where the person leaves.
pub(super) fn line(held: &HeldBack, prompt: &str, first: &str) -> Result<String, Problem> {
    let screen = Term::stderr();
    let mut text: Vec<char> = first.chars().collect();
    let mut at = text.len();
    loop {
        draw(&screen, prompt, &text, at);
        match key(&screen, held)? {
            Key::Enter => break,
            Key::Backspace if at > 0 => {
                at -= 1;
                text.remove(at);
            }
            Key::Del if at < text.len() => {
                text.remove(at);
            }
            Key::ArrowLeft => at = at.saturating_sub(1),
            Key::ArrowRight => at = (at + 1).min(text.len()),
            Key::Home => at = 0,
            Key::End => at = text.len(),
            Key::Char(typed) if !typed.is_control() => {
                text.insert(at, typed);
                at += 1;
            }
            _ => {}
        }
    }
    let text: String = text.into_iter().collect();
    // A terminal that has gone is noticed at the next key.
    let _ = screen.clear_line();
    let _ = screen.write_line(&format!("{prompt}{text}"));
    Ok(text)
}

/// The prompt and as much of the text as fits on the line, with the cursor in its place.
fn draw(screen: &Term, prompt: &str, text: &[char], at: usize) {
    let width = |part: &[char]| measure_text_width(&part.iter().collect::<String>());
    let room = usize::from(screen.size().1).saturating_sub(measure_text_width(prompt) + 2);
    let from = (0..at).find(|&from| width(&text[from..at]) <= room).unwrap_or(at);
    let to = (from..=text.len()).rev().find(|&to| width(&text[from..to]) <= room).unwrap_or(from);
    let shown: String = text[from..to].iter().collect();
    let _ = screen.clear_line();
    let _ = screen.write_str(&format!("{prompt}{shown}"));
    let _ = screen.move_cursor_left(width(&text[at.min(to)..to]));
}

/// One of several; the place of the one chosen. At most `rows` of them are shown at a time.
///
/// # Errors
/// [`Problem::Left`] or [`Problem::LeftAtOnce`] where the person leaves.
pub(super) fn choice(
    held: &HeldBack,
    prompt: &str,
    items: &[String],
    default: usize,
    rows: usize,
) -> Result<usize, Problem> {
    let screen = Term::stderr();
    let last = items.len().saturating_sub(1);
    let mut at = default.min(last);
    let mut top = 0;
    let asked = fill(prompt);
    let _ = screen.write_line(&asked);
    let _ = screen.hide_cursor();
    loop {
        top = top.clamp((at + 1).saturating_sub(rows), at);
        let shown = &items[top..items.len().min(top + rows)];
        for (nth, item) in shown.iter().enumerate() {
            let mark = if top + nth == at { ">" } else { " " };
            let _ = screen.write_line(&format!("{mark} {item}"));
        }
        let pressed = key(&screen, held)?;
        let _ = screen.clear_last_lines(shown.len());
        match pressed {
            Key::Enter | Key::Char(' ') => break,
            Key::ArrowUp | Key::BackTab | Key::Char('k') => {
                at = at.checked_sub(1).unwrap_or(last);
            }
            Key::ArrowDown | Key::Tab | Key::Char('j') => at = if at == last { 0 } else { at + 1 },
            Key::PageUp => at = at.saturating_sub(rows),
            Key::PageDown => at = (at + rows).min(last),
            Key::Home => at = 0,
            Key::End => at = last,
            _ => {}
        }
    }
    let _ = screen.show_cursor();
    let _ = screen.clear_last_lines(asked.lines().count());
    let chosen = items.get(at).map(String::as_str).unwrap_or_default();
    let _ = screen.write_line(&fill(&format!("{prompt} {chosen}")));
    Ok(at)
}

/// Waits for Enter below what stands on the screen.
///
/// # Errors
/// [`Problem::Left`] or [`Problem::LeftAtOnce`] where the person leaves.
pub(super) fn pause(held: &HeldBack, prompt: &str) -> Result<(), Problem> {
    let screen = Term::stderr();
    let _ = screen.write_str(prompt);
    while !matches!(key(&screen, held)?, Key::Enter | Key::Char(' ') | Key::PageDown) {}
    let _ = screen.clear_line();
    Ok(())
}

fn key(screen: &Term, held: &HeldBack) -> Result<Key, Problem> {
    // Between two keys the terminal makes a signal of Ctrl-C.
    if held.heard() {
        return Err(left());
    }
    match screen.read_key() {
        Ok(Key::Char(AT_ONCE)) => {
            let _ = screen.show_cursor();
            Err(Problem::LeftAtOnce)
        }
        Ok(Key::Char(END)) | Err(_) => Err(left()),
        Ok(key) => Ok(key),
    }
}
