package fr.arpent.model.io.document;

import com.google.common.collect.ImmutableMap;
import fr.arpent.model.io.document.SourceNode.Mapping;
import fr.arpent.model.io.document.SourceNode.Scalar;
import fr.arpent.model.io.document.SourceNode.Sequence;
import fr.arpent.model.problem.Locator;
import fr.arpent.model.problem.Place;
import fr.arpent.model.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A YAML or JSON file, parsed but not understood.
 *
 * @param file path inside the study folder
 * @param root its tree
 */
public record SourceDocument(String file, SourceNode root) implements Locator {

  /**
   * Parses the bytes of a file; {@code .json} and {@code .geojson} are JSON, all else YAML. Faults
   * that leave a tree (a key twice, a tag) are reported and the tree is returned.
   *
   * @return the document, or empty when it cannot be read
   */
  public static Optional<SourceDocument> parse(
      byte[] bytes, String file, DocumentLimits limits, Problems problems) {
    if (bytes.length > limits.bytes()) {
      var fields = ImmutableMap.of("limit", limits.bytes());
      problems.errorIn(Place.of(file), "limit/study-bytes", fields);
      return Optional.empty();
    }
    return TextDecoder.decode(bytes, StandardCharsets.UTF_8, file, problems)
        .flatMap(text -> parse(text, file, limits, problems));
  }

  private static Optional<SourceDocument> parse(
      String text, String file, DocumentLimits limits, Problems problems) {
    var builder = new NodeBuilder(file, limits, problems);
    try {
      if (file.endsWith("json")) {
        new JsonEvents(text, builder).read();
      } else {
        new YamlEvents(text, builder).read();
      }
    } catch (DocumentFault fault) {
      problems.errorIn(fault.spot().in(file), fault.code(), fault.fields());
      return Optional.empty();
    }
    if (builder.root().isEmpty()) {
      problems.errorIn(Place.of(file), "syntax/empty", ImmutableMap.of());
    }
    return builder.root().map(root -> new SourceDocument(file, root));
  }

  /** Returns the place of the value, if it is a scalar, else of its key; or of an ancestor. */
  @Override
  public Optional<Place> find(String pointer) {
    return Optional.of(walk(pointer).valueSpot().in(file));
  }

  @Override
  public Optional<Place> findKey(String pointer) {
    return Optional.of(walk(pointer).keySpot().in(file));
  }

  private Found walk(String pointer) {
    var found = new Found(root.spot(), root);
    for (var step : Pointers.steps(pointer)) {
      var next = found.child(step);
      if (next.isEmpty()) {
        return found;
      }
      found = next.get();
    }
    return found;
  }

  /** A node and where its key, or itself, starts. */
  private record Found(Spot keySpot, SourceNode node) {

    Spot valueSpot() {
      return node instanceof Scalar scalar && !isEmpty(scalar) ? scalar.spot() : keySpot;
    }

    Optional<Found> child(String step) {
      if (node instanceof Mapping mapping) {
        return Optional.ofNullable(mapping.members().get(step))
            .map(member -> new Found(member.keySpot(), member.value()));
      }
      if (node instanceof Sequence sequence && step.matches("\\d{1,9}")) {
        int index = Integer.parseInt(step);
        return index < sequence.items().size()
            ? Optional.of(sequence.items().get(index)).map(item -> new Found(item.spot(), item))
            : Optional.empty();
      }
      return Optional.empty();
    }

    private static boolean isEmpty(Scalar scalar) {
      return scalar.text().isEmpty() && !scalar.quoted();
    }
  }
}
