package fr.arpent.reporting.exhibit;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.model.LocalizedText;
import fr.arpent.model.field.Journey;
import fr.arpent.model.field.JourneyStep;
import fr.arpent.model.study.Source;
import fr.arpent.model.study.Study;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.figure.JourneyMap;
import fr.arpent.reporting.text.Text;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

/**
 * A journey of the study as a figure: stages, curve of what is felt, where it breaks off, and what
 * is done, met, offered and proposed at each stage. Title and alternative text come from the data.
 *
 * @param sources ids of the sources of its table, {@code illustration} among them when invented
 */
public record JourneyOfStudy(Journey journey, Study study, ImmutableSet<String> sources)
    implements Exhibit {

  private static final ImmutableMap<String, Function<JourneyStep, Optional<LocalizedText>>> ROWS =
      ImmutableMap.of(
          "actions", JourneyStep::actions,
          "contacts", JourneyStep::contacts,
          "offer", JourneyStep::offer,
          "ideas", JourneyStep::ideas);

  private static final ImmutableList<String> FEELINGS =
      ImmutableList.of("very-low", "low", "even", "high", "very-high");

  @Override
  public Kind kind() {
    return Kind.FIGURE;
  }

  @Override
  public ImmutableSet<String> options() {
    return ImmutableSet.of();
  }

  @Override
  public ImmutableList<Block> blocks(ExhibitOptions options) {
    var caption =
        new Block.Caption(
            Text.EMPTY,
            title(),
            Optional.of(Phrases.tagged(unit(), sources.contains(Source.ILLUSTRATION))),
            Optional.empty(),
            Optional.of(SourceLine.of(study, sources)),
            "journeys/" + journey.id());
    return ImmutableList.of(new Block.Figure(caption, figure(), alternative()));
  }

  private Text title() {
    var breaks = journey.steps().stream().filter(JourneyStep::breaks).map(this::quoted).toList();
    if (!breaks.isEmpty()) {
      return Text.message(
          "block.journey.title-breaks",
          ImmutableMap.of("count", breaks.size(), "stages", Phrases.commas(breaks)));
    }
    return journey.steps().stream()
        .filter(step -> step.emotion().isPresent())
        .min(Comparator.comparing(step -> step.emotion().orElse(0)))
        .filter(step -> step.emotion().orElse(0) < 0)
        .map(step -> Text.message("block.journey.title-lowest", stage(step)))
        .orElseGet(() -> Text.message("block.journey.title-whole"));
  }

  private ImmutableMap<String, Text> stage(JourneyStep step) {
    return ImmutableMap.of("stage", Text.of(step.stage()));
  }

  private Text quoted(JourneyStep step) {
    return Text.message("block.journey.stage-name", stage(step));
  }

  private Text unit() {
    var steps = journey.steps();
    return Text.message(
        "block.journey.unit",
        ImmutableMap.of(
            "count", steps.size(),
            "first", Text.of(steps.get(0).stage()),
            "last", Text.of(steps.get(steps.size() - 1).stage())));
  }

  private JourneyMap figure() {
    var stages =
        journey.steps().stream()
            .map(step -> new JourneyMap.Stage(Text.of(step.stage()), step.emotion(), step.breaks()))
            .collect(toImmutableList());
    var rows = ImmutableList.<JourneyMap.Row>builder();
    ROWS.forEach(
        (name, cell) -> {
          if (journey.steps().stream().anyMatch(step -> cell.apply(step).isPresent())) {
            rows.add(row(name, cell));
          }
        });
    return new JourneyMap(
        stages,
        rows.build(),
        new JourneyMap.Labels(
            Text.message("block.journey.stage"),
            Text.message("block.journey.feeling"),
            Text.message("block.journey.break")));
  }

  private JourneyMap.Row row(String name, Function<JourneyStep, Optional<LocalizedText>> cell) {
    return new JourneyMap.Row(
        Text.message("block.journey." + name),
        journey.steps().stream()
            .map(step -> cell.apply(step).map(Text::of))
            .map(words -> words.orElseGet(() -> Text.message("block.missing.none")))
            .collect(toImmutableList()));
  }

  private Text alternative() {
    var steps = ImmutableList.<Text>builder();
    for (int i = 0; i < journey.steps().size(); i++) {
      steps.add(said(i + 1, journey.steps().get(i)));
    }
    return Text.message(
        "block.journey.alt",
        ImmutableMap.of("count", journey.steps().size(), "steps", Phrases.spaces(steps.build())));
  }

  private Text said(int number, JourneyStep step) {
    var parts = ImmutableList.<Text>builder();
    parts.add(feeling(step));
    if (step.breaks()) {
      parts.add(Text.message("block.journey.alt-break"));
    }
    ROWS.forEach(
        (name, cell) ->
            cell.apply(step)
                .ifPresent(
                    words ->
                        parts.add(
                            Text.message(
                                "block.journey.alt-row",
                                ImmutableMap.of(
                                    "row",
                                    Text.message("block.journey." + name),
                                    "words",
                                    Text.of(words))))));
    return Text.message(
        "block.journey.alt-step",
        ImmutableMap.of(
            "number", number,
            "stage", Text.of(step.stage()),
            "words", Phrases.semicolons(parts.build())));
  }

  private static Text feeling(JourneyStep step) {
    return Text.message(
        step.emotion()
            .map(value -> "block.journey.felt." + FEELINGS.get(value + 2))
            .orElse("block.journey.felt.not-told"));
  }
}
