package fr.arpent.reporting.typeset;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import fr.arpent.reporting.figure.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A field of 23 parcels cut from the name of a study, for guides without outlines: the largest
 * rectangle is cut first, across its longer side, at 34 to 66 %, by the bytes of the SHA-256 of the
 * name.
 */
final class ParcelField {

  private static final int PARCELS = 23;
  private static final int TONES = 3;
  private static final double NEAREST_CUT = 0.34;
  private static final double RANGE = 0.32;
  private static final double BYTE = 255;

  private ParcelField() {}

  private record Parcel(double x, double y, double width, double height) {

    double area() {
      return width * height;
    }

    ImmutableList<Parcel> cut(double share) {
      if (width >= height) {
        double first = width * share;
        return ImmutableList.of(
            new Parcel(x, y, first, height), new Parcel(x + first, y, width - first, height));
      }
      double first = height * share;
      return ImmutableList.of(
          new Parcel(x, y, width, first), new Parcel(x, y + first, width, height - first));
    }
  }

  /** Returns the parcels of a study within a field of a size. */
  static Field of(String studyId, double width, double height) {
    byte[] bytes = Hashing.sha256().hashString(studyId, UTF_8).asBytes();
    List<Parcel> parcels = new ArrayList<>(List.of(new Parcel(0, 0, width, height)));
    for (int cut = 0; parcels.size() < PARCELS; cut++) {
      Parcel largest = parcels.stream().max(Comparator.comparingDouble(Parcel::area)).orElseThrow();
      double share = NEAREST_CUT + RANGE * Byte.toUnsignedInt(bytes[cut]) / BYTE;
      int index = parcels.indexOf(largest);
      parcels.remove(index);
      parcels.addAll(index, largest.cut(share));
    }
    var areas = ImmutableList.<Field.Area>builder();
    int first = PARCELS / 4 + Byte.toUnsignedInt(bytes[PARCELS]) % (PARCELS / 2);
    for (int i = 0; i < PARCELS; i++) {
      Parcel parcel = parcels.get(i);
      int tone = Byte.toUnsignedInt(bytes[(i + PARCELS) % bytes.length]) % TONES;
      Path outline = Path.rectangle(parcel.x, parcel.y, parcel.width, parcel.height);
      areas.add(new Field.Area(outline, tone, i == first || i == first + 1));
    }
    return new Field(areas.build(), width, height);
  }
}
