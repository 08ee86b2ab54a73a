package fr.arpent.reporting.exhibit.diagnostic.access;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.methods.diagnostic.access.AccessResult;
import fr.arpent.methods.diagnostic.access.TerritoryAccess;
import fr.arpent.model.study.Source;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.exhibit.ExhibitContext;
import fr.arpent.reporting.exhibit.ExhibitFrame;
import fr.arpent.reporting.exhibit.ExhibitOptions;
import fr.arpent.reporting.exhibit.FigureExhibit;
import fr.arpent.reporting.exhibit.FigureExhibit.Picture;
import fr.arpent.reporting.exhibit.FigureOptions;
import fr.arpent.reporting.exhibit.Phrases;
import fr.arpent.reporting.figure.LocatorMap;
import fr.arpent.reporting.text.Text;

/**
 * Where a territory lies among those of the study: a small map for the sheet of one row. {@code
 * highlight} names the territory; its title follows it. No score is shown, so only the outlines are
 * its source.
 */
record AccessLocator(AccessResult result, ExhibitContext context, AccessWords words)
    implements Exhibit {

  static final ImmutableSet<String> OWN = ImmutableSet.of("highlight");

  @Override
  public Kind kind() {
    return Kind.MAP;
  }

  @Override
  public ImmutableSet<String> options() {
    return FigureExhibit.options(OWN);
  }

  @Override
  public ImmutableList<Block> blocks(ExhibitOptions options) {
    var named = options.list("highlight").stream().map(context::nameOf).collect(toImmutableList());
    var frame =
        ExhibitFrame.of(context, "locator", title(named))
            .citingOnly(context.study().boundarySource().stream().toList())
            .withSentences(words.sentences());
    boolean invented =
        context.study().boundarySource().filter(Source.ILLUSTRATION::equals).isPresent();
    return new FigureExhibit(
            Kind.MAP,
            invented ? frame.withUnit(Phrases.illustrationTag()) : frame,
            OWN,
            picture -> picture(picture, named))
        .blocks(options);
  }

  private Text title(ImmutableList<Text> named) {
    return named.isEmpty()
        ? words.say("locator.title-all", ImmutableMap.of("places", words.places()))
        : words.say(
            "locator.title",
            ImmutableMap.of("names", Phrases.commas(named), "places", words.places()));
  }

  private Picture picture(FigureOptions options, ImmutableList<Text> named) {
    var drawn =
        result.territories().stream()
            .filter(place -> AccessMap.outline(place, context).isPresent())
            .collect(toImmutableList());
    var ids = drawn.stream().map(TerritoryAccess::id).collect(toImmutableList());
    var highlighted = options.highlighted(ids);
    var areas =
        drawn.stream()
            .map(
                place ->
                    new LocatorMap.Area(
                        context.nameOf(place.id()),
                        AccessMap.outline(place, context).orElseThrow(),
                        highlighted.contains(place.id())))
            .collect(toImmutableList());
    return new Picture(
        new LocatorMap(areas),
        alternative(named),
        AccessMap.remark(result.territories().size() - drawn.size()));
  }

  private Text alternative(ImmutableList<Text> named) {
    return named.isEmpty()
        ? words.say("locator.alt-all", ImmutableMap.of("places", words.places()))
        : words.say(
            "locator.alt",
            ImmutableMap.of("names", Phrases.commas(named), "places", words.places()));
  }
}
