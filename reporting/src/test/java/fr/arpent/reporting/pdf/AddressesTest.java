package fr.arpent.reporting.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses in a PDF hold nothing that RFC 3986 does not allow. */
class AddressesTest {

  @ParameterizedTest
  @CsvSource({
    "https://example.org/a?b=c&d=1#e, https://example.org/a?b=c&d=1#e",
    "https://example.org/a b, https://example.org/a%20b",
    "https://example.org/a%20b, https://example.org/a%20b",
    "https://example.org/100%, https://example.org/100%25",
    "https://example.org/%2, https://example.org/%252",
    "https://example.org/(x), https://example.org/%28x%29",
    "https://example.org/é, https://example.org/%C3%A9",
    "mailto:a@example.org, mailto:a@example.org",
    "tel:+33612345678, tel:+33612345678",
    "https://example.org/<>\"\\^`{|}, https://example.org/%3C%3E%22%5C%5E%60%7B%7C%7D"
  })
  void what_may_not_stand_in_an_address_is_percent_encoded(String address, String written) {
    assertEquals(written, Addresses.ascii(address));
  }
}
