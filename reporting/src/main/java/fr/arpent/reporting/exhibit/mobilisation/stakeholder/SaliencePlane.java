package fr.arpent.reporting.exhibit.mobilisation.stakeholder;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.methods.mobilisation.stakeholder.Quadrant;
import fr.arpent.methods.mobilisation.stakeholder.SalienceResult;
import fr.arpent.methods.mobilisation.stakeholder.Stakeholder;
import fr.arpent.methods.mobilisation.stakeholder.StakeholderProfile;
import fr.arpent.model.actor.ActorKind;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.exhibit.ExhibitContext;
import fr.arpent.reporting.exhibit.ExhibitFrame;
import fr.arpent.reporting.exhibit.FigureExhibit;
import fr.arpent.reporting.exhibit.FigureExhibit.Picture;
import fr.arpent.reporting.exhibit.FigureOptions;
import fr.arpent.reporting.exhibit.Phrases;
import fr.arpent.reporting.figure.PowerInterestPlane;
import fr.arpent.reporting.figure.PowerInterestPlane.Point;
import fr.arpent.reporting.text.Text;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The plane of power and interest. */
final class SaliencePlane {

  private static final int MOST = 40;

  private final SalienceResult result;
  private final ExhibitContext context;
  private final SalienceWords words;

  SaliencePlane(SalienceResult result, ExhibitContext context, SalienceWords words) {
    this.result = result;
    this.context = context;
    this.words = words;
  }

  Exhibit exhibit() {
    var frame =
        ExhibitFrame.of(context, "plane", words.planeTitle())
            .withUnit(
                words.say(
                    "plane.unit",
                    ImmutableMap.of("placed", result.placed(), "count", result.count())))
            .withNote(Optional.of(words.say("plane.note")))
            .showing("stakeholders.quadrant", "stakeholders.power", "stakeholders.interest")
            .withSentences(words.sentences());
    return new FigureExhibit(Exhibit.Kind.FIGURE, frame, ImmutableSet.of("limit"), this::picture);
  }

  private ImmutableList<StakeholderProfile> placed() {
    return result.stakeholders().stream()
        .filter(profile -> profile.quadrant().isPresent())
        .collect(toImmutableList());
  }

  private Picture picture(FigureOptions options) {
    int limit = Math.min(PowerInterestPlane.MOST, options.count("limit").orElse(MOST));
    var placed = placed();
    var drawn =
        placed.stream()
            .sorted(Comparator.comparingDouble(profile -> -weight(profile)))
            .limit(limit)
            .sorted(Comparator.comparing(StakeholderProfile::id))
            .collect(toImmutableList());
    return new Picture(graphic(drawn), alternative(), remark(drawn.size(), placed.size()));
  }

  private static double weight(StakeholderProfile profile) {
    return profile.power().value().orElse(0.0) + profile.interest().value().orElse(0.0);
  }

  private static Optional<Text> remark(int drawn, int placed) {
    return drawn == placed
        ? Optional.empty()
        : Optional.of(
            Text.message("block.plane.part", ImmutableMap.of("shown", drawn, "all", placed)));
  }

  private PowerInterestPlane graphic(ImmutableList<StakeholderProfile> drawn) {
    var kinds =
        drawn.stream().map(this::kind).flatMap(Optional::stream).sorted().distinct().toList();
    var points =
        drawn.stream()
            .map(profile -> point(profile, kind(profile).map(kinds::indexOf).orElse(kinds.size())))
            .collect(toImmutableList());
    return new PowerInterestPlane(
        points,
        new PowerInterestPlane.Categories(words.say("plane.kinds"), names(kinds, drawn.size())),
        new PowerInterestPlane.Axes(
            words.say("plane.interest"),
            words.say("plane.power"),
            words.say("plane.low"),
            words.say("plane.numbered")),
        new PowerInterestPlane.Quadrants(
            words.nameOf(Quadrant.CONTEXT_SETTERS),
            words.nameOf(Quadrant.KEY_PLAYERS),
            words.nameOf(Quadrant.CROWD),
            words.nameOf(Quadrant.SUBJECTS)),
        new PowerInterestPlane.Scale(Stakeholder.HIGHEST, result.cut()));
  }

  private ImmutableList<Text> names(java.util.List<ActorKind> kinds, int drawn) {
    var names = ImmutableList.<Text>builder();
    kinds.forEach(
        kind -> names.add(Text.message("block.kind." + kind.name().toLowerCase(Locale.ROOT))));
    boolean unknown = placed().stream().anyMatch(profile -> kind(profile).isEmpty());
    if (unknown || drawn == 0) {
      names.add(Text.message("block.kind.unknown"));
    }
    return names.build();
  }

  private Optional<ActorKind> kind(StakeholderProfile profile) {
    return Optional.ofNullable(context.study().actors().get(profile.id()))
        .map(actor -> actor.kind());
  }

  private Point point(StakeholderProfile profile, int category) {
    return new Point(
        context.nameOf(profile.id()),
        profile.interest().value().orElse(0.0),
        profile.power().value().orElse(0.0),
        quadrant(profile.quadrant().value().orElse(Quadrant.CROWD)),
        category);
  }

  private static PowerInterestPlane.Quadrant quadrant(Quadrant quadrant) {
    return switch (quadrant) {
      case KEY_PLAYERS -> PowerInterestPlane.Quadrant.INVOLVE;
      case CONTEXT_SETTERS -> PowerInterestPlane.Quadrant.SATISFY;
      case SUBJECTS -> PowerInterestPlane.Quadrant.INFORM;
      case CROWD -> PowerInterestPlane.Quadrant.MONITOR;
    };
  }

  private Text alternative() {
    var parts = ImmutableList.<Text>builder();
    for (var count : result.quadrants()) {
      parts.add(
          Text.message(
              count.count() == 0 ? "block.plane.alt-empty" : "block.plane.alt-quadrant",
              ImmutableMap.of(
                  "quadrant", words.nameOf(count.id()),
                  "count", count.count(),
                  "members",
                      Phrases.commas(count.actors().stream().map(context::nameOf).toList()))));
    }
    return words.say(
        "plane.alt",
        ImmutableMap.of("placed", result.placed(), "quadrants", Phrases.semicolons(parts.build())));
  }
}
