package fr.arpent.reporting.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

  private static final ImmutableList<Messages> LANGUAGES =
      ImmutableList.of(
          Messages.in(Locale.FRENCH),
          Messages.in(Locale.ENGLISH),
          Messages.in(Locale.forLanguageTag("ar-TN")));

  private interface Saying {
    String in(Messages messages);
  }

  private static void saysEach(Saying saying, String fr, String en, String ar) {
    assertEquals(fr, visible(saying.in(LANGUAGES.get(0))));
    assertEquals(en, visible(saying.in(LANGUAGES.get(1))));
    assertEquals(ar, visible(saying.in(LANGUAGES.get(2))));
  }

  /** Marks of direction are CLDR's and cannot be seen. */
  private static String visible(String words) {
    return words.replaceAll("[\u200E\u200F\u061C]", "");
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }

  @Test
  void numbers() {
    saysEach(
        m -> m.numbers().number(number("42174.5"), 1), "42\u202F174,5", "42,174.5", "42.174,5");
    saysEach(m -> m.numbers().number(number("-3"), 0), "\u22123", "\u22123", "\u22123");
    saysEach(m -> m.numbers().signed(number("3"), 0), "+3", "+3", "+3");
    saysEach(m -> m.numbers().number(number("0.125"), 2), "0,13", "0.13", "0,13");
  }

  @Test
  void percentages() {
    saysEach(m -> m.numbers().percent(number("0.12"), 0), "12\u202F%", "12%", "12%");
    saysEach(m -> m.numbers().percent(number("0.1234"), 1), "12,3\u202F%", "12.3%", "12,3%");
  }

  @Test
  void money() {
    saysEach(
        m -> m.numbers().money(number("1000000"), 0, "EUR"),
        "1\u202F000\u202F000\u00A0€",
        "€1,000,000",
        "1.000.000\u00A0€");
    assertEquals("1\u00A0M€", LANGUAGES.get(0).numbers().shortMoney(number("1000000"), "EUR"));
    assertEquals("1,5\u00A0M€", LANGUAGES.get(0).numbers().shortMoney(number("1500000"), "EUR"));
    assertEquals("350\u00A0k€", LANGUAGES.get(0).numbers().shortMoney(number("350000"), "EUR"));
  }

  @Test
  void dates() {
    var day = LocalDate.of(2026, 5, 4);

    saysEach(m -> m.dates().inFull(day), "4 mai 2026", "4 May 2026", "4 ماي 2026");
    saysEach(m -> m.dates().inDigits(day), "04/05/2026", "04/05/2026", "04/05/2026");
    saysEach(m -> m.dates().month(YearMonth.of(2026, 5)), "mai 2026", "May 2026", "ماي 2026");
  }

  @Test
  void the_common_months_of_arabic_without_a_country() {
    var common = Messages.in(Locale.forLanguageTag("ar"));

    assertEquals("4 مايو 2026", visible(common.dates().inFull(LocalDate.of(2026, 5, 4))));
    assertEquals("42.174,5", visible(common.numbers().number(number("42174.5"), 1)));
  }

  @Test
  void eastern_digits_when_a_guide_asks_for_them() {
    var eastern = Messages.in(Locale.forLanguageTag("ar"), Digits.EASTERN, "fr");

    assertEquals("١٢", eastern.numbers().number(number("12"), 0));
  }

  @Test
  void the_numbers_of_pages_and_sections_are_in_the_digits_of_the_guide() {
    var arabic = Locale.forLanguageTag("ar");

    assertEquals("٢.١", Messages.in(arabic, Digits.EASTERN, "fr").digits("2.1"));
    assertEquals("2.1", Messages.in(arabic).digits("2.1"));
    assertEquals("2.1", Messages.in(Locale.FRENCH, Digits.EASTERN, "fr").digits("2.1"));
  }

  @ParameterizedTest
  @CsvSource({
    "ar, WESTERN", "ar-TN, WESTERN", "ar-MA, WESTERN", "ar-DZ, WESTERN",
    "ar-EG, EASTERN", "ar-SA, EASTERN", "fr-MA, WESTERN", "en, WESTERN",
  })
  void a_country_has_its_usual_digits(String tag, Digits digits) {
    assertEquals(digits, Digits.usual(Locale.forLanguageTag(tag)));
  }

  @Test
  void lists() {
    saysEach(m -> m.list(ImmutableList.of("a", "b", "c")), "a, b et c", "a, b and c", "a وb وc");
  }

  @Test
  void small_numbers_in_words_with_the_gender_of_what_is_counted() {
    saysEach(m -> m.inWords(number("3"), Gender.FEMININE), "trois", "three", "ثلاث");
    saysEach(m -> m.inWords(number("3"), Gender.MASCULINE), "trois", "three", "ثلاثة");
    saysEach(m -> m.inWords(number("1"), Gender.FEMININE), "une", "one", "واحدة");
    saysEach(m -> m.inWords(number("16"), Gender.MASCULINE), "seize", "sixteen", "ستة عشر");
    saysEach(m -> m.inWords(number("17"), Gender.MASCULINE), "17", "17", "17");
    saysEach(m -> m.inWords(number("2.5"), Gender.MASCULINE), "2,5", "2.5", "2,5");
  }

  @Test
  void ranks() {
    saysEach(m -> m.ordinal(1, Gender.MASCULINE), "1ᵉʳ", "1st", "الأول");
    saysEach(m -> m.ordinal(1, Gender.FEMININE), "1ʳᵉ", "1st", "الأولى");
    saysEach(m -> m.ordinal(2, Gender.MASCULINE), "2ᵉ", "2nd", "الثاني");
    saysEach(m -> m.ordinal(11, Gender.FEMININE), "11ᵉ", "11th", "الحادية عشرة");
    saysEach(m -> m.ordinal(23, Gender.MASCULINE), "23ᵉ", "23rd", "الـ23");
  }
}
