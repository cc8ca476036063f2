//! Project Fluent files, taken apart so that the program parses only what it
//! prints, and most of that not at all. Used by the build script.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast;
use fluent_syntax::{parser, serializer};

use super::super::marks::{FLUENT, MESSAGE, PLAIN, SLOTS};

/// A message or term as it stands in a file.
struct Entry {
    /// The text of each pattern: the value under an empty name, then the attributes.
    patterns: Vec<(String, Pattern)>,
    /// The source of the whole entry, for those that refer to it.
    source: String,
    references: BTreeSet<String>,
}

enum Pattern {
    /// A text without placeables: printed as it stands.
    Plain(String),
    /// A text with no placeables but variables, each written `{name}`. Fluent
    /// would put the same values in the same places, in ten times the time.
    Slots(String),
    /// Fluent source of a message `m` with this pattern as its value.
    Fluent { source: String, references: BTreeSet<String> },
}

/// Takes Fluent files (name and text) of one language apart: one text for each
/// message (`id`) and each of its attributes (`id.attribute`), marked as plain
/// or as Fluent source, the latter with all that it refers to.
///
/// # Errors
/// The file, line and reason of a syntax error, of a message that stands twice
/// and of a reference to a message that does not exist.
pub(crate) fn entries(files: &[(String, String)]) -> Result<Vec<(String, String)>, String> {
    let mut messages: BTreeMap<String, Entry> = BTreeMap::new();
    for (file, text) in files {
        let resource = parser::parse(text.as_str()).map_err(|(_, errors)| {
            let list: Vec<String> = errors
                .iter()
                .map(|e| format!("{file}:{}: {}", line(text, e.pos.start), e.kind))
                .collect();
            list.join("\n")
        })?;
        for entry in resource.body {
            if let Some((id, entry)) = take(entry)
                && messages.insert(id.clone(), entry).is_some()
            {
                return Err(format!("{file}: {id}: stands twice"));
            }
        }
    }
    let mut texts = Vec::new();
    for (id, entry) in &messages {
        // What is referred to must exist, also where only a term refers to it.
        with_references(id, &entry.references, &messages)?;
        for (name, pattern) in &entry.patterns {
            let key = if name.is_empty() { id.clone() } else { format!("{id}.{name}") };
            let text = match pattern {
                Pattern::Plain(text) => format!("{PLAIN}{text}"),
                Pattern::Slots(text) => format!("{SLOTS}{text}"),
                Pattern::Fluent { source, references } => {
                    let others = with_references(id, references, &messages)?;
                    format!("{FLUENT}{source}{others}")
                }
            };
            texts.push((key, text));
        }
    }
    Ok(texts)
}

/// The sources of all that is referred to, each once.
fn with_references(
    id: &str,
    references: &BTreeSet<String>,
    messages: &BTreeMap<String, Entry>,
) -> Result<String, String> {
    let mut wanted: Vec<&str> = references.iter().map(String::as_str).collect();
    let mut seen = BTreeSet::new();
    let mut source = String::new();
    while let Some(next) = wanted.pop() {
        if seen.insert(next) {
            let missing = || format!("{id}: refers to {next}, which is missing");
            let entry = messages.get(next).ok_or_else(missing)?;
            source.push_str(&entry.source);
            wanted.extend(entry.references.iter().map(String::as_str));
        }
    }
    Ok(source)
}

fn take(entry: ast::Entry<&str>) -> Option<(String, Entry)> {
    let (id, entry, value, attributes) = match entry {
        ast::Entry::Message(mut message) => {
            message.comment = None;
            let (value, attributes) = (message.value.clone(), message.attributes.clone());
            (message.id.name.to_owned(), ast::Entry::Message(message), value, attributes)
        }
        ast::Entry::Term(mut term) => {
            term.comment = None;
            let (value, attributes) = (Some(term.value.clone()), term.attributes.clone());
            (format!("-{}", term.id.name), ast::Entry::Term(term), value, attributes)
        }
        _ => return None,
    };
    let named = value.map(|value| (String::new(), value)).into_iter();
    let named = named.chain(attributes.into_iter().map(|a| (a.id.name.to_owned(), a.value)));
    let patterns: Vec<_> = named.map(|(name, pattern)| (name, sort_out(pattern))).collect();
    let references = patterns
        .iter()
        .filter_map(|(_, pattern)| match pattern {
            Pattern::Fluent { references, .. } => Some(references.iter().cloned()),
            Pattern::Plain(_) | Pattern::Slots(_) => None,
        })
        .flatten()
        .collect();
    let source = serializer::serialize(&ast::Resource { body: vec![entry] });
    Some((id, Entry { patterns, source, references }))
}

fn sort_out(pattern: ast::Pattern<&str>) -> Pattern {
    let mut slots = false;
    let text: Option<String> =
        pattern
            .elements
            .iter()
            .map(|element| match element {
                ast::PatternElement::TextElement { value } => Some((*value).to_owned()),
                ast::PatternElement::Placeable {
                    expression:
                        ast::Expression::Inline(ast::InlineExpression::VariableReference { id }),
                } => {
                    slots = true;
                    Some(format!("{{{}}}", id.name))
                }
                ast::PatternElement::Placeable { .. } => None,
            })
            .collect();
    match text {
        Some(text) if slots => return Pattern::Slots(text),
        Some(text) => return Pattern::Plain(text),
        None => {}
    }
    let mut references = BTreeSet::new();
    collect(&pattern, &mut references);
    let message = ast::Message {
        id: ast::Identifier { name: MESSAGE },
        value: Some(pattern),
        attributes: Vec::new(),
        comment: None,
    };
    let body = vec![ast::Entry::Message(message)];
    Pattern::Fluent { source: serializer::serialize(&ast::Resource { body }), references }
}

fn line(text: &str, position: usize) -> usize {
    text.as_bytes().iter().take(position).filter(|&&b| b == b'\n').count() + 1
}

fn collect(pattern: &ast::Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            collect_expression(expression, found);
        }
    }
}

fn collect_expression(expression: &ast::Expression<&str>, found: &mut BTreeSet<String>) {
    match expression {
        ast::Expression::Inline(inline) => collect_inline(inline, found),
        ast::Expression::Select { selector, variants } => {
            collect_inline(selector, found);
            for variant in variants {
                collect(&variant.value, found);
            }
        }
    }
}

fn collect_inline(inline: &ast::InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match inline {
        ast::InlineExpression::MessageReference { id, .. } => {
            found.insert(id.name.to_owned());
        }
        ast::InlineExpression::TermReference { id, .. } => {
            found.insert(format!("-{}", id.name));
        }
        ast::InlineExpression::Placeable { expression } => collect_expression(expression, found),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::entries;

    fn file(text: &str) -> [(String, String); 1] {
        [("letter.ftl".to_owned(), text.to_owned())]
    }

    fn text(source: &str, key: &str) -> String {
        let found = entries(&file(source)).unwrap();
        found.into_iter().find(|(id, _)| id == key).unwrap().1
    }

    #[test]
    fn a_text_without_placeables_is_taken_as_it_stands() {
        assert_eq!(text("a =\n    One\n    two\n", "a"), "=One\ntwo");
        assert_eq!(text("a =\n    .b = Three\n", "a.b"), "=Three");
    }

    #[test]
    fn a_text_with_variables_alone_has_slots() {
        assert_eq!(text("a = To { $place }, { $date }\n", "a"), "+To {place}, {date}");
        assert!(text("a = { \"{\" } { $x }\n", "a").starts_with('~'));
    }

    #[test]
    fn a_message_brings_along_what_it_refers_to() {
        let a = text("-term = T\na = { -term } { b }\nb = B\nc = C\n", "a");
        assert!(a.starts_with("~m = { -term } { b }"), "{a}");
        assert!(a.contains("-term = T") && a.contains("b = B") && !a.contains("c = C"), "{a}");
    }

    #[test]
    fn tells_file_and_line_of_a_mistake() {
        let error = entries(&file("a = A\nb = { $x\n")).unwrap_err();
        assert!(error.starts_with("letter.ftl:"), "{error}");
    }

    #[test]
    fn refuses_doubles_and_references_to_nothing() {
        assert!(entries(&file("a = A\na = B\n")).unwrap_err().contains("stands twice"));
        assert!(entries(&file("a = { b }\n")).unwrap_err().contains("refers to b"));
        assert!(entries(&file("a = { -t }\n-t = { b }\n")).unwrap_err().contains("refers to b"));
    }
}
