package fr.arpent.reporting.typeset;

import com.google.common.base.VerifyException;
import com.google.common.collect.ImmutableList;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.text.Wording;
import fr.arpent.reporting.text.Words;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** Says texts with the bundles of the layout and of the exhibits. */
final class ShowcaseWording implements Wording {

  private final Locale locale;
  private final Properties messages = new Properties();

  ShowcaseWording(String language) {
    this.locale = Locale.forLanguageTag(language);
    messages.putAll(bundle("layout", language));
    messages.putAll(bundle("exhibits", language));
  }

  /** Returns a bundle of the main resources. */
  static Properties bundle(String name, String language) {
    String file = "/fr/arpent/reporting/text/" + name + "_" + language + ".properties";
    var properties = new Properties();
    try (var in = Objects.requireNonNull(ShowcaseWording.class.getResourceAsStream(file), file);
        var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      properties.load(reader);
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Locale locale() {
    return locale;
  }

  @Override
  public Words resolve(Text text) {
    if (text instanceof Text.Plain plain) {
      return plain.words();
    }
    if (text instanceof Text.Quantity quantity) {
      return Words.of(number(quantity));
    }
    if (text instanceof Text.Message message) {
      return Words.of(say(message));
    }
    if (text instanceof Text.Joined joined) {
      List<Words.Span> spans = new ArrayList<>();
      joined.parts().forEach(part -> spans.addAll(resolve(part).spans()));
      return new Words(ImmutableList.copyOf(spans));
    }
    throw new VerifyException("the showcase has no " + text);
  }

  private String say(Text.Message message) {
    String pattern = messages.getProperty(message.key());
    if (pattern == null) {
      throw new VerifyException("no message " + message.key());
    }
    Map<String, Object> arguments = new HashMap<>();
    message
        .arguments()
        .forEach(
            (name, value) ->
                arguments.put(name, value instanceof Text text ? resolve(text).plain() : value));
    return new MessageFormat(pattern, numbers()).format(arguments);
  }

  private String number(Text.Quantity quantity) {
    var format = NumberFormat.getInstance(numbers());
    format.setMinimumFractionDigits(quantity.decimals());
    format.setMaximumFractionDigits(quantity.decimals());
    return format.format(quantity.value());
  }

  private ULocale numbers() {
    return ULocale.forLanguageTag(locale.getLanguage() + "-u-nu-latn");
  }
}
