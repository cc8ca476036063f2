//! Prompts that are drawn: one line of text, one of several by arrow keys or
//! by number. Some keys are their own: Ctrl-X leaves at once, Esc goes back, `?`
//! asks why. dialoguer's own prompts swallow such keys, so only its terminal is used.

use dialoguer::console::{Key, Term, measure_text_width};

use super::ask::{First, Question, asks_why, left};
use super::view::{fill, wrapped};
use crate::deliver::HeldBack;
use crate::problem::Problem;

/// Ctrl-X, as a terminal sends it.
const AT_ONCE: char = '\u{18}';
/// Ctrl-U, which empties a line.
const CLEAR: char = '\u{15}';
/// Ctrl-D, the end of the input.
const END: char = '\u{4}';

/// One line of text behind a prompt.
///
/// # Errors
/// [`Problem::Left`] or [`Problem::LeftAtOnce`] where the person leaves,
/// [`Problem::Back`] where they go back.
pub(super) fn line(
    held: &HeldBack,
    question: &Question,
    prompt: &str,
    first: First<'_>,
) -> Result<String, Problem> {
    let screen = Term::stderr();
    let (First::Suggested(text) | First::Given(text)) = first;
    let mut suggested = matches!(first, First::Suggested(_));
    let first: Vec<char> = text.chars().collect();
    let mut text = first.clone();
    let mut at = text.len();
    loop {
        draw(&screen, prompt, &text, at);
        match (key(&screen, held)?, &question.why) {
            (Key::Enter, _) => break,
            (Key::Escape, _) if question.back => {
                let _ = screen.write_line("");
                return Err(Problem::Back);
            }
            (Key::Escape, _) => continue,
            // Behind words of the person's own it is a question mark.
            (Key::Char(typed), Some(why)) if asks_why(typed) && text == first => {
                let _ = screen.clear_line();
                let _ = screen.write_line(&fill(why));
                continue;
            }
            (Key::Char(CLEAR), _) => {
                text.clear();
                at = 0;
            }
            (Key::Backspace, _) if at > 0 => {
                at -= 1;
                text.remove(at);
            }
            (Key::Del, _) if at < text.len() => {
                text.remove(at);
            }
            (Key::ArrowLeft, _) => at = at.saturating_sub(1),
            (Key::ArrowRight, _) => at = (at + 1).min(text.len()),
            (Key::Home, _) => at = 0,
            (Key::End, _) => at = text.len(),
            (Key::Char(typed), _) if !typed.is_control() => {
                if suggested {
                    text.clear();
                    at = 0;
                }
                text.insert(at, typed);
                at += 1;
            }
            _ => {}
        }
        // Whatever was pressed, the person works on the line now.
        suggested = false;
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

/// One of several; the place of the one chosen. What does not fit on the screen
/// is scrolled.
///
/// # Errors
/// As [`line()`].
pub(super) fn choice(
    held: &HeldBack,
    question: &Question,
    items: &[String],
    default: usize,
) -> Result<usize, Problem> {
    let screen = Term::stderr();
    let last = items.len().saturating_sub(1);
    let mut board = Board { screen: &screen, question, items, top: 0, drawn: String::new() };
    let mut at = default.min(last);
    let _ = screen.hide_cursor();
    let end = loop {
        board.draw(at);
        let pressed = key(&screen, held);
        board.erase();
        match pressed {
            Err(problem) => break Err(problem),
            Ok(Key::Enter | Key::Char(' ')) => break Ok(at),
            Ok(Key::Escape) if question.back => break Err(Problem::Back),
            Ok(Key::Char(typed)) if asks_why(typed) => {
                let why = question.why.as_deref().map(fill);
                let _ = screen.write_str(&why.map(|why| why + "\n").unwrap_or_default());
            }
            Ok(Key::Char(digit @ '1'..='9')) => {
                let nth = digit as usize - '1' as usize;
                if nth <= last {
                    at = nth;
                    break Ok(at);
                }
            }
            Ok(Key::ArrowUp | Key::BackTab | Key::Char('k')) => {
                at = at.checked_sub(1).unwrap_or(last);
            }
            Ok(Key::ArrowDown | Key::Tab | Key::Char('j')) => {
                at = if at == last { 0 } else { at + 1 };
            }
            Ok(Key::PageUp) => at = at.saturating_sub(PAGE),
            Ok(Key::PageDown) => at = (at + PAGE).min(last),
            Ok(Key::Home) => at = 0,
            Ok(Key::End) => at = last,
            Ok(_) => {}
        }
    };
    let _ = screen.show_cursor();
    let at = end?;
    let chosen = items.get(at).map(String::as_str).unwrap_or_default();
    let _ = screen.write_line(&fill(&format!("{} {chosen}", question.words)));
    Ok(at)
}

/// How many items a page key goes over.
const PAGE: usize = 5;

/// A list on the screen, drawn anew at each key.
struct Board<'l> {
    screen: &'l Term,
    question: &'l Question,
    items: &'l [String],
    /// The first item that is shown.
    top: usize,
    /// What stands on the screen now.
    drawn: String,
}

impl Board<'_> {
    /// Draws the question and as many items as fit below it, the one at `at` among them.
    fn draw(&mut self, at: usize) {
        let (rows, _) = self.screen.size();
        let head = fill(&self.question.words);
        let foot = self.question.hint.as_deref().map(|hint| wrapped(hint, "  ", "  "));
        let around = head.lines().count() + foot.as_ref().map_or(0, |foot| foot.lines().count());
        let room = usize::from(rows).saturating_sub(around + 1).max(LEAST);
        let items: Vec<String> = (0..self.items.len()).map(|nth| self.item(nth, at)).collect();
        let height =
            |items: &[String]| items.iter().map(|item| item.lines().count()).sum::<usize>();
        self.top = self.top.min(at);
        while self.top < at && height(&items[self.top..=at]) > room {
            self.top += 1;
        }
        let fits = |end: &usize| height(&items[self.top..*end]) <= room;
        let end = (at + 1..=items.len()).rev().find(fits).unwrap_or(at + 1);
        let shown = items.get(self.top..end).unwrap_or_default().concat();
        self.drawn = format!("{head}\n{shown}{}", foot.map(|foot| foot + "\n").unwrap_or_default());
        let _ = self.screen.write_str(&self.drawn);
    }

    /// An item with its mark and, where one key chooses it, its number.
    fn item(&self, nth: usize, at: usize) -> String {
        let mark = if nth == at { ">" } else { " " };
        let number = if nth < 9 { format!("{}.", nth + 1) } else { "  ".to_owned() };
        let text = self.items.get(nth).map(String::as_str).unwrap_or_default();
        wrapped(text, &format!("{mark} {number} "), "     ") + "\n"
    }

    /// Takes the list off the screen. A window that was made narrower meanwhile
    /// has broken its lines.
    fn erase(&mut self) {
        let columns = usize::from(self.screen.size().1).max(1);
        let rows = |line: &str| measure_text_width(line).div_ceil(columns).max(1);
        let _ = self.screen.clear_last_lines(self.drawn.lines().map(rows).sum());
        self.drawn.clear();
    }
}

/// The rows that a list has at the least, however low the window.
const LEAST: usize = 3;

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
        let _ = screen.show_cursor();
        return Err(left());
    }
    match screen.read_key() {
        Ok(Key::Char(AT_ONCE)) => {
            let _ = screen.show_cursor();
            Err(Problem::LeftAtOnce)
        }
        Ok(Key::Char(END)) | Err(_) => {
            let _ = screen.show_cursor();
            Err(left())
        }
        Ok(key) => Ok(key),
    }
}
