package fr.arpent.model.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import fr.arpent.model.io.document.Pointers;
import fr.arpent.model.io.document.SourceNode;
import fr.arpent.model.io.document.SourceNode.Mapping;
import fr.arpent.model.io.document.SourceNode.Member;
import fr.arpent.model.io.document.SourceNode.Scalar;
import java.util.Optional;

/** Reads words in one language, or in several: {@code Title}, {@code {fr: Titre, en: Title}}. */
final class WordsReader {

  private final String language;
  private final ScalarReader scalars;
  private final NodeFaults faults;

  /** Creates a reader whose texts without a language are in {@code language}. */
  WordsReader(String language, ScalarReader scalars, NodeFaults faults) {
    this.language = language;
    this.scalars = scalars;
    this.faults = faults;
  }

  Optional<JsonNode> fit(SourceNode node, String pointer) {
    var words = JsonNodeFactory.instance.objectNode();
    if (node instanceof Scalar scalar) {
      return notBlank(scalar, pointer).map(text -> words.put(language, text));
    }
    if (node instanceof Mapping mapping) {
      mapping
          .members()
          .forEach(
              (tag, member) -> fitWords(tag, member, pointer).ifPresent(w -> words.put(tag, w)));
      return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }
    return faults.wrongType(node, "words", pointer);
  }

  private Optional<String> fitWords(String tag, Member member, String pointer) {
    var at = pointer + "/" + Pointers.escape(tag);
    if (!LanguageTags.isTag(tag)) {
      faults.noLanguage(tag, at);
      return Optional.empty();
    }
    if (member.value() instanceof Scalar scalar) {
      return notBlank(scalar, at);
    }
    return faults.wrongType(member.value(), "text", at);
  }

  /** Nobody can read blank words, and the program would take them for a translation. */
  private Optional<String> notBlank(Scalar scalar, String pointer) {
    var text = scalars.text(scalar, pointer);
    if (text.isPresent() && text.get().isBlank()) {
      faults.blankWords(pointer);
      return Optional.empty();
    }
    return text;
  }
}
