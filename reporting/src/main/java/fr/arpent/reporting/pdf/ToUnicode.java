package fr.arpent.reporting.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * The table that says which characters each glyph number stands for.
 *
 * <p>Source: ISO 32000-1:2008, 9.10.3 "ToUnicode CMaps".
 */
final class ToUnicode {

  private static final int BLOCK = 100;
  private static final String HEAD =
      """
      /CIDInit /ProcSet findresource begin
      12 dict begin
      begincmap
      /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
      /CMapName /Adobe-Identity-UCS def
      /CMapType 2 def
      1 begincodespacerange
      <0000> <FFFF>
      endcodespacerange
      """;
  private static final String FOOT =
      """
      endcmap
      CMapName currentdict /CMap defineresource pop
      end
      end
      """;

  private ToUnicode() {}

  /** Writes the table of the characters of each number, from 0; empty ones are left out. */
  static byte[] of(List<String> characters) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < characters.size(); i++) {
      if (!characters.get(i).isEmpty()) {
        numbers.add(i);
      }
    }
    var map = Operators.page().write(HEAD);
    for (int from = 0; from < numbers.size(); from += BLOCK) {
      writeBlock(map, numbers.subList(from, Math.min(from + BLOCK, numbers.size())), characters);
    }
    return map.write(FOOT).toBytes();
  }

  private static void writeBlock(Operators map, List<Integer> numbers, List<String> characters) {
    map.integer(numbers.size()).write(" beginbfchar\n");
    for (int number : numbers) {
      map.write("<").hex(number).write("> <");
      characters.get(number).chars().forEach(map::hex);
      map.write(">\n");
    }
    map.write("endbfchar\n");
  }
}
