package fr.arpent.reporting.guide;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.reporting.exhibit.SourceLine;
import fr.arpent.reporting.guide.markup.Inline;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.text.Words;
import java.util.Optional;

/** Sources in brackets: (INSEE, 2025, p. 12), or [3] when the guide numbers its sources. */
final class CitationWords {

  private final Commission commission;
  private final Ledger ledger;

  CitationWords(Commission commission, Ledger ledger) {
    this.commission = commission;
    this.ledger = ledger;
  }

  /** Returns the anchor of an entry of the bibliography. */
  static String anchor(String source) {
    return "source-" + source;
  }

  Words words(Inline.Citation citation) {
    boolean numeric = commission.outline().citations().equals("numeric");
    var spans = ImmutableList.<Words.Span>builder();
    add(spans, numeric ? "citation.numeric.open" : "citation.open");
    boolean first = true;
    for (var cited : citation.sources()) {
      if (!first) {
        add(spans, "citation.separator");
      }
      first = false;
      spans.addAll(one(cited, numeric).spans());
    }
    add(spans, numeric ? "citation.numeric.close" : "citation.close");
    return new Words(spans.build());
  }

  private void add(ImmutableList.Builder<Words.Span> spans, String key) {
    spans.addAll(commission.messages().resolve(Text.message(key)).spans());
  }

  private Words one(Inline.Cited cited, boolean numeric) {
    ledger.cite(cited.id());
    var key =
        numeric ? "citation.numeric" : cited.authorHidden() ? "citation.year" : "citation.one";
    var text =
        Text.message(
            key,
            ImmutableMap.of(
                "author", author(cited.id()),
                "year", year(cited.id()),
                "number",
                    commission
                        .messages()
                        .digits(Integer.toString(ledger.citationNumber(cited.id())))));
    text = wrapped(text, "citation.with-locator", "locator", cited.locator());
    text = wrapped(text, "citation.with-prefix", "prefix", cited.prefix());
    return linked(commission.messages().resolve(text), cited.id());
  }

  private static Text wrapped(Text text, String key, String name, String words) {
    return words.isEmpty() ? text : Text.message(key, ImmutableMap.of("cited", text, name, words));
  }

  private Text author(String id) {
    var source = commission.study().sources().get(id);
    return source == null ? Text.of(id) : SourceWords.cited(source);
  }

  private Text year(String id) {
    var source = commission.study().sources().get(id);
    return Optional.ofNullable(source)
        .map(SourceLine::yearWords)
        .orElseGet(() -> Text.message("source.no-date"));
  }

  private static Words linked(Words words, String id) {
    var link = Optional.<Words.Link>of(new Words.Link.Anchor(anchor(id)));
    return new Words(
        words.spans().stream()
            .map(
                span ->
                    span instanceof Words.Run run
                        ? new Words.Run(run.words(), run.emphasis(), run.language(), link)
                        : span)
            .collect(ImmutableList.toImmutableList()));
  }
}
