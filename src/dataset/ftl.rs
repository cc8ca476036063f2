//! Project Fluent files, taken apart so that the program parses only the
//! messages it prints. Used by the build script and by its tests.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast;
use fluent_syntax::{parser, serializer};

/// Takes Fluent files (name and text) of one language apart: one text for each
/// message, holding the message and all that it refers to.
///
/// # Errors
/// The file, line and reason of a syntax error, of a message that stands twice
/// and of a reference to a message that does not exist.
pub(crate) fn entries(files: &[(String, String)]) -> Result<Vec<(String, String)>, String> {
    let mut messages: BTreeMap<String, (String, BTreeSet<String>)> = BTreeMap::new();
    for (file, text) in files {
        let resource = parser::parse(text.as_str()).map_err(|(_, errors)| {
            let list: Vec<String> = errors
                .iter()
                .map(|e| format!("{file}:{}: {}", line(text, e.pos.start), e.kind))
                .collect();
            list.join("\n")
        })?;
        for entry in resource.body {
            let (id, entry, references) = match entry {
                ast::Entry::Message(mut message) => {
                    message.comment = None;
                    let mut references = BTreeSet::new();
                    message
                        .value
                        .iter()
                        .for_each(|p| collect(p, &mut references));
                    message
                        .attributes
                        .iter()
                        .for_each(|a| collect(&a.value, &mut references));
                    (
                        message.id.name.to_owned(),
                        ast::Entry::Message(message),
                        references,
                    )
                }
                ast::Entry::Term(mut term) => {
                    term.comment = None;
                    let mut references = BTreeSet::new();
                    collect(&term.value, &mut references);
                    (
                        format!("-{}", term.id.name),
                        ast::Entry::Term(term),
                        references,
                    )
                }
                _ => continue,
            };
            let source = serializer::serialize(&ast::Resource { body: vec![entry] });
            if messages.insert(id.clone(), (source, references)).is_some() {
                return Err(format!("{file}: {id}: stands twice"));
            }
        }
    }
    let mut entries = Vec::new();
    for id in messages.keys() {
        let mut wanted = vec![id.as_str()];
        let mut seen = BTreeSet::new();
        let mut source = String::new();
        while let Some(next) = wanted.pop() {
            if !seen.insert(next) {
                continue;
            }
            let (text, references) = messages
                .get(next)
                .ok_or_else(|| format!("{id}: refers to {next}, which is missing"))?;
            source.push_str(text);
            wanted.extend(references.iter().map(String::as_str));
        }
        entries.push((id.clone(), source));
    }
    Ok(entries)
}

fn line(text: &str, position: usize) -> usize {
    text.as_bytes()
        .iter()
        .take(position)
        .filter(|&&b| b == b'\n')
        .count()
        + 1
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

    #[test]
    fn a_message_brings_along_what_it_refers_to() {
        let found = entries(&file("-term = T\na = { -term } { b }\nb = B\nc = C\n")).unwrap();
        let a = &found.iter().find(|(id, _)| id == "a").unwrap().1;
        assert!(
            a.contains("-term = T") && a.contains("b = B") && !a.contains("c = C"),
            "{a}"
        );
    }

    #[test]
    fn tells_file_and_line_of_a_mistake() {
        let error = entries(&file("a = A\nb = { $x\n")).unwrap_err();
        assert!(error.starts_with("letter.ftl:"), "{error}");
    }

    #[test]
    fn refuses_doubles_and_references_to_nothing() {
        assert!(
            entries(&file("a = A\na = B\n"))
                .unwrap_err()
                .contains("stands twice")
        );
        assert!(
            entries(&file("a = { b }\n"))
                .unwrap_err()
                .contains("refers to b")
        );
    }
}
