package fr.arpent.reporting.guide;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import fr.arpent.model.LocalizedText;
import fr.arpent.reporting.block.Block.Sheet.Fact;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.theme.FaceFile;
import fr.arpent.reporting.theme.Script;
import fr.arpent.reporting.theme.Theme;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The lines of the imprint: who, when, from what, under which licence, in which types. */
final class ImprintWriter {

  /** Lines that the outline of a guide may give, in the order of printing. */
  private static final ImmutableList<String> GIVEN =
      ImmutableList.of("direction", "writing", "design", "funding", "thanks");

  private final Commission commission;
  private final Theme theme;
  private final Ledger ledger;

  ImprintWriter(Commission commission, Theme theme, Ledger ledger) {
    this.commission = commission;
    this.theme = theme;
    this.ledger = ledger;
  }

  ImmutableList<Fact> write() {
    var lines = ImmutableList.<Fact>builder();
    var study = commission.study();
    study.client().ifPresent(client -> lines.add(fact("client", Text.of(client))));
    if (!study.authors().isEmpty()) {
      lines.add(fact("authors", joined(study.authors())));
    }
    for (var name : GIVEN) {
      var words = commission.outline().imprint().get(name);
      if (words != null) {
        lines.add(fact(name, Text.of(words)));
      }
    }
    addSources(lines);
    lines.add(fact("fonts", fonts()));
    lines.add(fact("licence", Licences.words(commission.messages(), study.licence())));
    lines.add(fact("accessibility", Text.message("imprint.accessibility.words")));
    lines.add(
        fact(
            "date",
            Text.message("imprint.date.words", ImmutableMap.of("date", commission.date()))));
    return lines.build();
  }

  private void addSources(ImmutableList.Builder<Fact> lines) {
    var titles =
        ledger.sources().stream()
            .map(commission.study().sources()::get)
            .filter(Objects::nonNull)
            .filter(source -> source.licence().isPresent() || source.vintage().isPresent())
            .map(source -> LocalizedText.of(source.title().byLanguage()))
            .collect(ImmutableList.toImmutableList());
    if (!titles.isEmpty()) {
      lines.add(fact("data", joined(titles)));
    }
  }

  /** Returns the families of the theme, those of the guide's own script first. */
  private Text fonts() {
    var families = new LinkedHashSet<String>();
    if (commission.messages().rightToLeft()) {
      families.addAll(theme.families().column(Script.ARABIC).values());
    }
    families.addAll(theme.families().column(Script.LATIN).values());
    var own = theme.faces().stream().map(FaceFile::family).collect(ImmutableSet.toImmutableSet());
    var ours = list(Sets.difference(families, own));
    var theirs = list(Sets.intersection(families, own));
    if (theirs.isEmpty()) {
      return Text.message("imprint.fonts.words", ImmutableMap.of("families", ours));
    }
    return ours.isEmpty()
        ? Text.message("imprint.fonts.own", ImmutableMap.of("own", theirs))
        : Text.message("imprint.fonts.both", ImmutableMap.of("families", ours, "own", theirs));
  }

  private String list(Set<String> families) {
    return families.isEmpty() ? "" : commission.messages().list(ImmutableList.copyOf(families));
  }

  private static Fact fact(String name, Text words) {
    return new Fact(Text.message("imprint." + name), words);
  }

  private static Text joined(List<LocalizedText> words) {
    List<Text> parts = new ArrayList<>();
    for (var text : words) {
      if (!parts.isEmpty()) {
        parts.add(Text.message("list.comma"));
      }
      parts.add(Text.of(text));
    }
    return Text.joined(parts.toArray(Text[]::new));
  }
}
