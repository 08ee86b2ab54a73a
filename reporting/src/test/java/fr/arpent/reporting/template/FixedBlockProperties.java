package fr.arpent.reporting.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableMap;
import fr.arpent.model.problem.Locator;
import fr.arpent.model.problem.Problem;
import fr.arpent.model.problem.Problems;
import fr.arpent.reporting.guide.markup.GuideTextReader;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class FixedBlockProperties {

  private static List<Problem> checked(GuideTemplate template, String text) {
    var problems = Problems.locatedBy(Locator.NONE);
    var read = GuideTextReader.read("t.md", "en", ImmutableMap.of("t.md", text), problems);
    FixedBlockCheck.check(read, template, problems);
    return problems.list();
  }

  private static GuideTemplate template(int chapters) {
    var blocks =
        IntStream.range(0, chapters)
            .mapToObj(i -> "  - heading: c" + i + "\n    within: [{container: note}]\n")
            .collect(Collectors.joining());
    var text =
        "format: arpent-template/1\nid: t\nversion: 1\ntitle: {en: T}\npurpose: {en: P}\n"
            + "kind: {en: K}\nlanguages: [en]\nblocks:\n"
            + blocks;
    return TemplateReader.read("t.yaml", text, Problems.locatedBy(Locator.NONE)).orThrow();
  }

  private static String chapter(int index) {
    return "# Chapter {#c" + index + "}\n\n::: note\nWords.\n:::\n\n";
  }

  @Property(tries = 50)
  void a_text_with_every_block_has_no_problem_and_without_a_chapter_it_has_one(
      @ForAll @IntRange(min = 1, max = 8) int chapters, @ForAll @IntRange(max = 7) int left) {
    var template = template(chapters);
    var all = IntStream.range(0, chapters).mapToObj(FixedBlockProperties::chapter).toList();
    assertEquals(List.of(), checked(template, String.join("", all)));

    int without = left % chapters;
    var rest =
        IntStream.range(0, chapters)
            .filter(i -> i != without)
            .mapToObj(all::get)
            .collect(Collectors.joining());
    assertEquals(
        List.of("# … {#c" + without + "}"),
        checked(template, "# Before {#b}\n\n" + rest).stream()
            .map(problem -> problem.fields().get("wanted"))
            .toList());
  }

  @Property(tries = 50)
  void two_chapters_that_change_places_are_one_problem(
      @ForAll @IntRange(min = 2, max = 8) int chapters, @ForAll @IntRange(max = 6) int at) {
    int first = at % (chapters - 1);
    var order = IntStream.range(0, chapters).boxed().collect(Collectors.toList());
    order.set(first, first + 1);
    order.set(first + 1, first);

    var text = order.stream().map(FixedBlockProperties::chapter).collect(Collectors.joining());

    assertEquals(
        List.of("order"),
        checked(template(chapters), text).stream()
            .map(problem -> problem.fields().get("case"))
            .toList());
  }
}
