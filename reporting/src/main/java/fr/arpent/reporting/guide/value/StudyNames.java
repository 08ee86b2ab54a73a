package fr.arpent.reporting.guide.value;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import com.google.common.collect.ImmutableMap;
import fr.arpent.model.LocalizedText;
import fr.arpent.model.study.Study;
import java.util.Optional;

/**
 * What a text may say of the study, of the guide and of territories: {@code study.title}, {@code
 * guide.date}, {@code territory[82033].name}.
 *
 * @param guide what the text may say of the guide itself
 */
record StudyNames(Study study, ImmutableMap<String, LocalizedText> guide) {

  Optional<Value> ofStudy(PathReading reading) {
    var names = ImmutableMap.<String, LocalizedText>builder();
    names.put("title", study.title());
    names.put("id", plain(study.id()));
    names.put("date", plain(study.date().toString()));
    names.put("licence", plain(study.licence()));
    study.subtitle().ifPresent(subtitle -> names.put("subtitle", subtitle));
    study.client().ifPresent(client -> names.put("client", client));
    return named(reading, names.buildOrThrow());
  }

  Optional<Value> ofGuide(PathReading reading) {
    return named(reading, guide);
  }

  private static Optional<Value> named(
      PathReading reading, ImmutableMap<String, LocalizedText> names) {
    if (reading.steps().size() == 1) {
      var words = names.get(reading.step(0).name());
      if (words != null) {
        return Optional.of(translated(words));
      }
    }
    return reading.unknown(0, false, names.keySet());
  }

  private LocalizedText plain(String words) {
    return LocalizedText.of(study.language(), words);
  }

  private static Value translated(LocalizedText words) {
    var node = JsonNodeFactory.instance.objectNode();
    words.byLanguage().forEach(node::put);
    return Value.known(node, false);
  }

  Optional<Value> ofTerritory(PathReading reading) {
    var codes = study.territories().keySet();
    if (!reading.isKey(0)) {
      return reading.unknown(0, true, codes);
    }
    var key = reading.key(reading.step(0));
    if (key.isEmpty()) {
      return Optional.empty();
    }
    var territory = study.territories().get(key.get());
    if (territory == null) {
      return reading.unknown(0, true, codes);
    }
    var fields =
        ImmutableMap.of(
            "name",
            translated(territory.name()),
            "code",
            Value.known(TextNode.valueOf(territory.code()), false));
    if (reading.steps().size() == 2) {
      var field = fields.get(reading.step(1).name());
      if (field != null) {
        return Optional.of(field);
      }
    }
    return reading.unknown(1, false, fields.keySet());
  }
}
