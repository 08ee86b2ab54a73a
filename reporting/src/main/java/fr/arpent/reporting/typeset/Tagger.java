package fr.arpent.reporting.typeset;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.reporting.page.Page;
import fr.arpent.reporting.page.StructureElement;
import fr.arpent.reporting.page.StructureElement.Tag;
import fr.arpent.reporting.typeset.TaggedText.Goal;
import fr.arpent.reporting.typeset.TaggedText.Owner;
import fr.arpent.reporting.typeset.TaggedText.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Gives each piece of one paragraph its structure element: links, passages in another language and
 * calls of notes get their own; plain words belong to the paragraph itself.
 */
final class Tagger {

  private final Compositor compositor;
  private final StructureElement owner;
  private @Nullable Kind lastKind;
  private @Nullable StructureElement lastElement;

  private Tagger(Compositor compositor, StructureElement owner) {
    this.compositor = compositor;
    this.owner = owner;
  }

  /** Returns the lines of a paragraph with their elements, made under its own. */
  static ImmutableList<TaggedText.Line> tag(
      Compositor compositor, SetText text, StructureElement owner, StructureElement notesUnder) {
    var tagger = new Tagger(compositor, owner);
    var parts = text.lines().stream().map(tagger::parts).collect(toImmutableList());
    List<TaggedText.Line> lines = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      SetText.Line line = text.lines().get(i);
      ImmutableList<Foot> feet =
          line.notes().stream()
              .map(call -> compositor.footnotes().foot(call, notesUnder))
              .collect(toImmutableList());
      lines.add(new TaggedText.Line(parts.get(i), line.width(), feet));
    }
    return ImmutableList.copyOf(lines);
  }

  /** What makes a piece differ from the words around it. */
  private record Kind(
      Optional<Page.Target> link, Optional<String> language, Optional<Integer> note) {

    static Kind of(SetText.Fragment fragment) {
      return new Kind(fragment.link(), fragment.language(), fragment.note());
    }

    boolean isPlain() {
      return link.isEmpty() && language.isEmpty() && note.isEmpty();
    }
  }

  private ImmutableList<Part> parts(SetText.Line line) {
    return line.fragments().stream().map(this::part).collect(toImmutableList());
  }

  private Part part(SetText.Fragment fragment) {
    Kind kind = Kind.of(fragment);
    if (kind.isPlain()) {
      return new Part(fragment, Owner.of(owner), Optional.empty());
    }
    StructureElement element = element(kind);
    Optional<Page.Target> target =
        kind.note.isPresent() ? kind.note.map(compositor.footnotes()::place) : kind.link;
    return new Part(
        fragment,
        Owner.of(element),
        target.map(goal -> new Goal(element, goal, description(kind, goal, fragment))));
  }

  private StructureElement element(Kind kind) {
    if (lastElement != null && kind.equals(lastKind) && kind.note.isEmpty()) {
      return lastElement;
    }
    StructureElement made = make(kind);
    kind.language.ifPresent(made::inLanguage);
    lastKind = kind;
    lastElement = made;
    return made;
  }

  private StructureElement make(Kind kind) {
    if (kind.note.isPresent()) {
      return owner.add(Tag.REFERENCE).add(Tag.LINK);
    }
    return owner.add(kind.link.isPresent() ? Tag.LINK : Tag.SPAN);
  }

  private String description(Kind kind, Page.Target target, SetText.Fragment fragment) {
    if (kind.note.isPresent()) {
      return compositor
          .words("block.footnote.description", ImmutableMap.of("number", kind.note.get()))
          .plain();
    }
    if (target instanceof Page.Target.Address address) {
      return compositor
          .words("block.link.address", ImmutableMap.of("address", address.uri()))
          .plain();
    }
    String words =
        fragment.pieces().stream().map(piece -> piece.text().text()).collect(Collectors.joining());
    return compositor.words("block.link.place", ImmutableMap.of("words", words)).plain();
  }
}
