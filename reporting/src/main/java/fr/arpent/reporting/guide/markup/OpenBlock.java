package fr.arpent.reporting.guide.markup;

import com.google.common.collect.ImmutableList;
import fr.arpent.model.problem.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A container whose closing fence has not been read yet. */
final class OpenBlock {

  private final Fence fence;
  private final List<Markup> content = new ArrayList<>();
  private Optional<ImmutableList<Markup>> beforeElse = Optional.empty();

  OpenBlock(Fence fence) {
    this.fence = fence;
  }

  Fence fence() {
    return fence;
  }

  void add(Markup block) {
    content.add(block);
  }

  void addAll(List<Markup> blocks) {
    content.addAll(blocks);
  }

  /** Ends the first branch of a condition; returns whether there was none before. */
  boolean turn() {
    if (beforeElse.isPresent()) {
      return false;
    }
    beforeElse = Optional.of(ImmutableList.copyOf(content));
    content.clear();
    return true;
  }

  /** Returns the block, closed. */
  Markup close(ProseReader prose) {
    var blocks = ImmutableList.copyOf(content);
    Place place = fence.place();
    return switch (fence.word()) {
      case "when" ->
          new Markup.When(
              place,
              fence.argument(),
              fence.argumentPlace(),
              beforeElse.orElse(blocks),
              beforeElse.isPresent() ? blocks : ImmutableList.of());
      case "sheet" ->
          new Markup.Sheet(place, fence.argumentHead('/'), fence.argumentTail('/'), blocks);
      default ->
          new Markup.Container(
              place,
              fence.word(),
              prose.line(fence.argumentPlace(), fence.maskedArgument()),
              blocks);
    };
  }
}
