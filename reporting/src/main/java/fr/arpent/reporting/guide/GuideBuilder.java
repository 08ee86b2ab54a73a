package fr.arpent.reporting.guide;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import com.google.common.io.ByteSource;
import fr.arpent.model.problem.Problem;
import fr.arpent.model.problem.Problems;
import fr.arpent.model.study.Charter;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.evidence.Dossier;
import fr.arpent.reporting.evidence.Evidence;
import fr.arpent.reporting.evidence.Printing;
import fr.arpent.reporting.guide.markup.GuideText;
import fr.arpent.reporting.guide.value.Row;
import fr.arpent.reporting.standard.Profile;
import fr.arpent.reporting.template.GuideTemplates;
import fr.arpent.reporting.template.TemplateFolder;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.theme.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Builds a guide of a checked text; twice, so that references may point forward. */
final class GuideBuilder {

  private final Commission commission;
  private final Optional<GuideText> text;
  private final Theme theme;
  private final Optional<Charter> charter;
  private final Dossier dossier;
  private final ExhibitFinder finder;

  /**
   * Creates a builder.
   *
   * @param theme the theme of the guide, or that of its charter
   * @param charter what the theme was made of, when it is no theme of this library
   */
  GuideBuilder(
      Commission commission,
      Optional<GuideText> text,
      Theme theme,
      Optional<Charter> charter,
      Dossier dossier) {
    this.commission = commission;
    this.text = text;
    this.theme = theme;
    this.charter = charter;
    this.dossier = dossier;
    this.finder = new ExhibitFinder(commission);
  }

  /** Builds the guide; warnings, and options that an exhibit cannot use, are reported. */
  Guide build(Problems problems) {
    var first = Ledger.empty();
    blocks(first, LineCheck.unheard());
    var ledger = first.again();
    var blocks = blocks(ledger, problems);
    var study = commission.study();
    return Guide.builder()
        .wording(commission.messages())
        .studyId(study.id())
        .title(Text.of(commission.title()))
        .subtitle(study.subtitle().map(Text::of))
        .owner(study.client().map(Text::of))
        .kind(kind())
        .date(Text.of(commission.messages().dates().inFull(commission.date())))
        .licence(Licences.words(commission.messages(), study.licence()))
        .theme(charter.map(Charter::base).orElseGet(theme::id))
        .charter(charter.map(given -> theme))
        .addAllImprint(new ImprintWriter(commission, theme, ledger).write())
        .addAllCoverAreas(new CoverAreas(commission, ledger).areas())
        .addAllBlocks(blocks)
        .addAllAuthors(
            study.authors().stream().map(Text::of).collect(ImmutableList.toImmutableList()))
        .profile(Profile.named(commission.outline().profile()))
        .evidence(evidence())
        .inputDigest(digest())
        .build();
  }

  private ImmutableList<Block> blocks(Ledger ledger, Problems problems) {
    var empty = new GuideText("", commission.tag(), ImmutableList.of(), ImmutableMap.of());
    var writer = new BlockWriter(commission, text.orElse(empty), ledger, finder, problems);
    var blocks = ImmutableList.<Block>builder();
    if (text.isPresent()) {
      blocks.addAll(writer.write(text.get().blocks()));
    } else {
      blocks.addAll(new PlainGuide(commission, ledger, writer.exhibits()).blocks());
    }
    new CoverAreas(commission, ledger).source().ifPresent(id -> ledger.draw(ImmutableList.of(id)));
    var warnings =
        ImmutableList.<Problem>builder()
            .addAll(commission.study().warnings())
            .addAll(problems.list())
            .build();
    blocks.addAll(new AnnexWriter(commission, ledger, finder, writer.exhibits()).write(warnings));
    return blocks.build();
  }

  private Optional<Evidence> evidence() {
    var printing =
        new Printing(
            commission.outline().id(),
            commission.tag(),
            commission.row().map(Row::key),
            commission.date());
    return dossier.isEmpty()
        ? Optional.empty()
        : Optional.of(new Evidence(dossier, printing, commission.messages()));
  }

  /** What the cover says the document is; a template that is not known was reported before. */
  private Text kind() {
    var templates = GuideTemplates.standard();
    return templates
        .of(commission.study(), commission.outline(), LineCheck.unheard())
        .or(() -> templates.find("plain").map(TemplateFolder::template))
        .map(template -> Text.of(template.kind()))
        .orElse(Text.EMPTY);
  }

  /** SHA-256 of what the guide is made of: its language and date, its text, its results. */
  private String digest() {
    var hasher = Hashing.sha256().newHasher();
    hasher.putString(commission.study().id() + "\n", StandardCharsets.UTF_8);
    hasher.putString(commission.outline().id() + "\n", StandardCharsets.UTF_8);
    hasher.putString(commission.tag() + "\n" + commission.date() + "\n", StandardCharsets.UTF_8);
    commission.row().ifPresent(row -> hasher.putString(row.key() + "\n", StandardCharsets.UTF_8));
    text.map(read -> commission.study().texts().getOrDefault(read.file(), ""))
        .ifPresent(words -> hasher.putString(words + "\n", StandardCharsets.UTF_8));
    charter.ifPresent(given -> given.files().forEach((path, file) -> put(path, file, hasher)));
    commission
        .study()
        .tables()
        .values()
        .forEach(table -> hasher.putString(table.sha256() + "\n", StandardCharsets.UTF_8));
    commission
        .results()
        .ifPresent(
            results ->
                results
                    .byAnalysis()
                    .values()
                    .forEach(
                        result ->
                            hasher.putString(result.inputDigest() + "\n", StandardCharsets.UTF_8)));
    return hasher.hash().toString();
  }

  private static void put(String path, ByteSource file, Hasher hasher) {
    try {
      hasher.putString(path + "\n", StandardCharsets.UTF_8);
      hasher.putBytes(file.hash(Hashing.sha256()).asBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
