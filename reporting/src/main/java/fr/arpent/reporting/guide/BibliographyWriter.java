package fr.arpent.reporting.guide;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.ibm.icu.text.Collator;
import fr.arpent.model.study.Source;
import fr.arpent.reporting.block.Block.Bibliography;
import fr.arpent.reporting.exhibit.SourceLine;
import fr.arpent.reporting.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The sources of a guide: those it cites and those behind what it shows, by author and year as the
 * language sorts them, or by number.
 */
final class BibliographyWriter {

  private static final Pattern WEB = Pattern.compile("(?i)https?://.+");

  private final Commission commission;
  private final Ledger ledger;

  BibliographyWriter(Commission commission, Ledger ledger) {
    this.commission = commission;
    this.ledger = ledger;
  }

  Optional<Bibliography> write() {
    var sources = new ArrayList<Source>();
    ledger.sources().stream()
        .map(commission.study().sources()::get)
        .filter(Objects::nonNull)
        .forEach(sources::add);
    if (!numeric()) {
      sources.sort(order());
    }
    return sources.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Bibliography(
                sources.stream().map(this::entry).collect(ImmutableList.toImmutableList())));
  }

  private boolean numeric() {
    return commission.outline().citations().equals("numeric");
  }

  private Comparator<Source> order() {
    var collator = Collator.getInstance(commission.locale());
    return Comparator.comparing(SourceWords::author, collator::compare)
        .thenComparing(source -> SourceLine.year(source).orElse(""))
        .thenComparing(this::title, collator::compare)
        .thenComparing(Source::id);
  }

  private String title(Source source) {
    return source.title().in(commission.tag(), commission.study().language());
  }

  private Bibliography.Entry entry(Source source) {
    return new Bibliography.Entry(
        CitationWords.anchor(source.id()),
        author(source),
        SourceLine.yearWords(source),
        SourceLine.title(source),
        rest(source),
        source
            .language()
            .filter(tag -> !tag.replaceAll("-.*", "").equals(commission.locale().getLanguage())),
        ledger.citedAt(source.id()));
  }

  private Text author(Source source) {
    var author = Text.of(SourceWords.author(source));
    return numeric()
        ? Text.message(
            "source.numbered",
            ImmutableMap.of(
                "number",
                digits(Integer.toString(ledger.citationNumber(source.id()))),
                "author",
                author))
        : author;
  }

  /** Publisher, vintage, pages, address, date of reading, licence: what the source gives. */
  private Text rest(Source source) {
    List<Text> parts = new ArrayList<>();
    source.publisher().ifPresent(publisher -> parts.add(Text.of(publisher)));
    source.vintage().ifPresent(year -> parts.add(part("source.vintage", digits(year))));
    source.pages().ifPresent(pages -> parts.add(part("source.pages", digits(pages))));
    source
        .url()
        .filter(url -> WEB.matcher(url).matches())
        .ifPresent(url -> parts.add(Links.to(url)));
    source.accessed().ifPresent(date -> parts.add(accessed(date)));
    source
        .licence()
        .ifPresent(licence -> parts.add(Licences.words(commission.messages(), licence)));
    source.attribution().ifPresent(words -> parts.add(Text.of(words)));
    return joined(parts);
  }

  private Text accessed(String date) {
    return part(
        "source.accessed",
        date.matches("\\d{4}-\\d{2}-\\d{2}")
            ? commission.messages().dates().inFull(java.time.LocalDate.parse(date))
            : date);
  }

  private String digits(String european) {
    return commission.messages().digits(european);
  }

  private static Text part(String key, String value) {
    return Text.message(key, ImmutableMap.of("value", value));
  }

  private static Text joined(List<Text> parts) {
    List<Text> result = new ArrayList<>();
    for (var part : parts) {
      if (!result.isEmpty()) {
        result.add(Text.message("list.comma"));
      }
      result.add(part);
    }
    return result.isEmpty() ? Text.EMPTY : Text.joined(result.toArray(Text[]::new));
  }
}
