package fr.arpent.reporting.exhibit.diagnostic.access;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.diagnostic.access.AccessResult;
import fr.arpent.methods.diagnostic.access.TerritoryAccess;
import fr.arpent.model.territory.Boundary;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.exhibit.ExhibitContext;
import fr.arpent.reporting.exhibit.ExhibitFrame;
import fr.arpent.reporting.exhibit.FigureExhibit;
import fr.arpent.reporting.exhibit.FigureExhibit.Picture;
import fr.arpent.reporting.exhibit.FigureOptions;
import fr.arpent.reporting.exhibit.Phrases;
import fr.arpent.reporting.figure.TerritoryMap;
import fr.arpent.reporting.figure.TerritoryMap.Area;
import fr.arpent.reporting.figure.ValueClasses;
import fr.arpent.reporting.text.Text;
import java.util.Optional;
import java.util.Set;

/** The map of scores. */
final class AccessMap {

  private static final double MAIN_SHARE = 0.15;

  private final AccessResult result;
  private final ExhibitContext context;
  private final AccessWords words;

  AccessMap(AccessResult result, ExhibitContext context, AccessWords words) {
    this.result = result;
    this.context = context;
    this.words = words;
  }

  static boolean hasOutlines(AccessResult result, ExhibitContext context) {
    return result.territories().stream().anyMatch(place -> outline(place, context).isPresent());
  }

  static Optional<Boundary> outline(TerritoryAccess place, ExhibitContext context) {
    var territory = context.study().territories().get(place.id());
    return territory == null ? Optional.empty() : territory.boundary();
  }

  Exhibit exhibit() {
    var frame =
        ExhibitFrame.of(context, "map", words.scoreTitle())
            .withUnit(words.scoreUnit())
            .showing("territories.score")
            .citing(context.study().boundarySource().stream().toList())
            .withSentences(words.sentences());
    return new FigureExhibit(Exhibit.Kind.MAP, frame, FigureOptions.OF_CLASSES, this::picture);
  }

  private ImmutableList<TerritoryAccess> drawn() {
    return result.territories().stream()
        .filter(place -> outline(place, context).isPresent())
        .collect(toImmutableList());
  }

  private Picture picture(FigureOptions options) {
    var places = drawn();
    var scores = places.stream().map(TerritoryAccess::score).collect(toImmutableList());
    var classes = options.classes(scores, words.scores());
    var highlighted =
        options.highlighted(places.stream().map(TerritoryAccess::id).collect(toImmutableList()));
    var areas = places.stream().map(place -> area(place, highlighted)).collect(toImmutableList());
    return new Picture(
        new TerritoryMap(areas, classes, legend()),
        alternative(places, classes),
        remark(result.territories().size() - places.size()));
  }

  private Area area(TerritoryAccess place, Set<String> highlighted) {
    boolean main = place.population().value().orElse(0.0) > MAIN_SHARE * result.population();
    return new Area(
        context.nameOf(place.id()),
        outline(place, context).orElseThrow(),
        Optional.of(place.score()),
        main,
        highlighted.contains(place.id()));
  }

  private TerritoryMap.Legend legend() {
    return new TerritoryMap.Legend(
        words.say("map.legend"),
        words.say("map.detail", ImmutableMap.of("per", Text.number(result.score().per(), 0))),
        Text.message("block.map.counted." + words.level()),
        Text.message("block.map.others." + words.level()));
  }

  static Optional<Text> remark(int without) {
    return without == 0
        ? Optional.empty()
        : Optional.of(Text.message("block.map.without-outline", ImmutableMap.of("count", without)));
  }

  private Text alternative(ImmutableList<TerritoryAccess> places, ValueClasses classes) {
    var parts = ImmutableList.<Text>builder();
    for (int i = classes.size() - 1; i >= 0; i--) {
      int index = i;
      var members =
          places.stream()
              .filter(place -> classes.indexOf(place.score()) == index)
              .map(place -> member(place, classes))
              .collect(toImmutableList());
      parts.add(
          Text.message(
              members.isEmpty() ? "block.map.alt-empty" : "block.map.alt-class",
              ImmutableMap.of(
                  "class",
                  classes.label(i),
                  "count",
                  members.size(),
                  "members",
                  Phrases.commas(members))));
    }
    return words.say(
        "map.alt",
        ImmutableMap.of(
            "places", words.places(),
            "measure", words.measure(),
            "classes", Phrases.semicolons(parts.build())));
  }

  private Text member(TerritoryAccess place, ValueClasses classes) {
    return Text.joined(
        context.nameOf(place.id()), Text.of(" "), classes.format().text(place.score()));
  }
}
