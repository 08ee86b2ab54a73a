package fr.arpent.reporting.figure;

import com.google.common.base.VerifyException;
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
import java.util.Objects;
import java.util.Properties;

/** Says the messages of exhibits plainly, without the typography of guides. */
public final class TestWording implements Wording {

  private final Locale locale;
  private final ULocale numbers;
  private final Properties messages;

  public TestWording(String language) {
    this.locale = Locale.forLanguageTag(language);
    this.numbers = ULocale.forLanguageTag(language + "-u-nu-latn");
    this.messages = bundle(language);
  }

  public static Properties bundle(String language) {
    var properties = new Properties();
    for (var name : new String[] {"exhibits", "figures"}) {
      var file = "/fr/arpent/reporting/text/" + name + "_" + language + ".properties";
      try (var in = Objects.requireNonNull(TestWording.class.getResourceAsStream(file), file);
          var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
        properties.load(reader);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return properties;
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
    if (text instanceof Text.Translated translated) {
      return Words.of(translated.words().in(locale.toLanguageTag(), "fr"));
    }
    if (text instanceof Text.Quantity quantity) {
      return Words.of(number(quantity));
    }
    if (text instanceof Text.Money money) {
      var amount = NumberFormat.getInstance(numbers).format(money.amount());
      return Words.of(money.currency().map(code -> amount + " " + code).orElse(amount));
    }
    if (text instanceof Text.Tagged tagged) {
      return new Words(
          com.google.common.collect.ImmutableList.of(
              new Words.Tag(resolve(tagged.words()).plain())));
    }
    if (text instanceof Text.Joined joined) {
      List<Words.Span> spans = new ArrayList<>();
      joined.parts().forEach(part -> spans.addAll(resolve(part).spans()));
      return new Words(com.google.common.collect.ImmutableList.copyOf(spans));
    }
    return Words.of(say((Text.Message) text));
  }

  private String say(Text.Message message) {
    var pattern = messages.getProperty(message.key());
    if (pattern == null) {
      throw new VerifyException("no message " + message.key());
    }
    var arguments = new HashMap<String, Object>();
    message
        .arguments()
        .forEach(
            (name, value) ->
                arguments.put(name, value instanceof Text text ? resolve(text).plain() : value));
    return new MessageFormat(pattern, numbers).format(arguments);
  }

  private String number(Text.Quantity quantity) {
    boolean percent = quantity.form() == Text.Quantity.Form.PERCENT;
    var format =
        percent ? NumberFormat.getPercentInstance(numbers) : NumberFormat.getInstance(numbers);
    format.setMinimumFractionDigits(quantity.decimals());
    format.setMaximumFractionDigits(quantity.decimals());
    format.setGroupingUsed(quantity.form() != Text.Quantity.Form.PLAIN);
    return format.format(quantity.value());
  }
}
