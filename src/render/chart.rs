//! A chart as SVG: a stacked bar for each year, with everything it shows also
//! in words. No script, no style sheet, nothing loaded from elsewhere.

use std::fmt::Write as _;

use super::html::escaped;

/// One bar.
#[derive(Debug, Clone)]
pub struct Bar {
    /// What stands below it.
    pub name: String,
    /// Its parts from the bottom up, one for each part of the legend.
    pub parts: Vec<usize>,
}

const WIDTH: usize = 960;
const HEIGHT: usize = 540;
const LEFT: usize = 40;
const TOP: usize = 90;
const BOTTOM: usize = 420;
/// Fills that keep apart for eyes that see few colours: dark and light in turn.
const FILLS: [&str; 8] =
    ["#1b3a5c", "#e0a526", "#5b8fc7", "#7a1f3d", "#b9d3ee", "#3d7a52", "#d98cb3", "#777777"];

/// A chart with a title, a note, a legend and its bars.
pub fn chart(title: &str, note: &str, language: &str, legend: &[String], bars: &[Bar]) -> String {
    let most = bars.iter().map(|bar| bar.parts.iter().sum::<usize>()).max().unwrap_or(1).max(1);
    let step = (WIDTH - 2 * LEFT) / bars.len().max(1);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" role=\"img\" \
         lang=\"{}\" font-family=\"sans-serif\" font-size=\"16\">\n<title>{}</title>\n<desc>{}</desc>\n\
         <rect width=\"{WIDTH}\" height=\"{HEIGHT}\" fill=\"#ffffff\"/>\n\
         <text x=\"{LEFT}\" y=\"44\" font-size=\"24\" font-weight=\"bold\">{}</text>\n",
        escaped(language),
        escaped(title),
        escaped(&in_words(note, legend, bars)),
        escaped(title),
    );
    for (nth, bar) in bars.iter().enumerate() {
        let x = LEFT + nth * step;
        let centre = x + step / 2;
        let mut y = BOTTOM;
        for (part, fill) in bar.parts.iter().zip(FILLS.iter().cycle()) {
            let height = part * (BOTTOM - TOP) / most;
            y -= height;
            if height > 0 {
                let _ = writeln!(
                    svg,
                    "<rect x=\"{}\" y=\"{y}\" width=\"{}\" height=\"{height}\" fill=\"{fill}\" \
                     stroke=\"#ffffff\"/>",
                    x + step / 8,
                    step * 3 / 4,
                );
            }
        }
        let total: usize = bar.parts.iter().sum();
        let _ = writeln!(
            svg,
            "<text x=\"{centre}\" y=\"{}\" text-anchor=\"middle\">{total}</text>\n\
             <text x=\"{centre}\" y=\"{}\" text-anchor=\"middle\">{}</text>",
            y - 8,
            BOTTOM + 24,
            escaped(&bar.name),
        );
    }
    for (nth, (name, fill)) in legend.iter().zip(FILLS.iter().cycle()).enumerate() {
        let (x, y) = (LEFT + nth % 4 * 220, BOTTOM + 52 + nth / 4 * 28);
        let _ = writeln!(
            svg,
            "<rect x=\"{x}\" y=\"{y}\" width=\"16\" height=\"16\" fill=\"{fill}\"/>\n\
             <text x=\"{}\" y=\"{}\">{}</text>",
            x + 24,
            y + 14,
            escaped(name),
        );
    }
    svg + "</svg>\n"
}

/// What the chart shows, for those who hear it.
fn in_words(note: &str, legend: &[String], bars: &[Bar]) -> String {
    let mut words = note.to_owned();
    for bar in bars {
        let parts = bar.parts.iter().zip(legend).filter(|(count, _)| **count > 0);
        let parts: Vec<String> = parts.map(|(count, name)| format!("{name} {count}")).collect();
        let total: usize = bar.parts.iter().sum();
        let _ = write!(words, " {}: {total}", bar.name);
        if !parts.is_empty() {
            let _ = write!(words, " ({})", parts.join(", "));
        }
        words.push('.');
    }
    words
}

#[cfg(test)]
mod tests {
    use super::{Bar, chart};

    #[test]
    fn bars_are_as_high_as_what_they_count() {
        let bar =
            |name: &str, parts: [usize; 2]| Bar { name: name.to_owned(), parts: parts.into() };
        let legend = ["laws".to_owned(), "cases".to_owned()];
        let bars = [bar("2013", [1, 0]), bar("2014", [0, 0]), bar("2017", [1, 3])];
        let svg = chart("A <title>", "Note.", "en", &legend, &bars);
        assert!(svg.contains("A &lt;title&gt;") && !svg.contains("<title>A <"));
        // 330 points for four: the smallest part is a quarter of it.
        assert_eq!(svg.matches("height=\"82\"").count(), 2);
        assert_eq!(svg.matches("height=\"247\"").count(), 1);
        assert!(svg.contains("2017: 4 (laws 1, cases 3)."), "{svg}");
        assert!(svg.contains("2014: 0."), "{svg}");
    }
}
