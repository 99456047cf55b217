package org.interboard.author;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What there is to say about a workbook while it is read. */
final class Notes {
  private static final int MOST = 500;
  private static final int SHOWN = 3;

  private final List<Fault> faults = new ArrayList<>();
  private final Map<String, List<String>> remarks = new LinkedHashMap<>();
  private int more;

  void fault(Fault fault) {
    if (faults.size() < MOST) {
      faults.add(fault);
    } else {
      more++;
    }
  }

  /** True once there are so many faults that no more are told. */
  boolean full() {
    return faults.size() >= MOST;
  }

  void remark(String remark) {
    remarks.computeIfAbsent(remark, each -> new ArrayList<>());
  }

  /** The same remark about several places is made once. */
  void remark(String remark, String place) {
    remarks.computeIfAbsent(remark, each -> new ArrayList<>()).add(place);
  }

  List<Fault> faults() {
    return List.copyOf(faults);
  }

  List<String> remarks() {
    List<String> all = new ArrayList<>();
    remarks.forEach((remark, places) -> all.add(remark + places(places)));
    if (more > 0) {
      all.add("%d more cells could not be made out and are not listed.".formatted(more));
    }
    return all;
  }

  private static String places(List<String> places) {
    if (places.isEmpty()) {
      return "";
    }
    String shown = String.join(", ", places.subList(0, Math.min(SHOWN, places.size())));
    int rest = places.size() - SHOWN;
    return " (%s%s)".formatted(shown, rest > 0 ? " and %d more".formatted(rest) : "");
  }
}
