package nl.regiobeeld.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The pages that tell policy staff how the numbers are made. */
final class MethodPages {
  /**
   * A method page.
   *
   * @param id of its template and file
   * @param headings of {@code jobs/docs/methode.md}, where all of it stands
   */
  record MethodPage(String id, String title, String about, List<String> headings) {}

  private static final List<MethodPage> ALL =
      List.of(
          new MethodPage(
              "kleurbanden",
              "Kleurbanden",
              "Wat groen, geel en rood betekenen, en wat niet",
              List.of("Colour bands")),
          new MethodPage(
              "indicatoren",
              "Gezondheid en leefsituatie",
              "Waar percentages vandaan komen, en hoe een regio aan een cijfer komt",
              List.of("Indicators", "Own counts", "Scores and life expectancy")),
          new MethodPage(
              "zekerheid",
              "Marges en oordeel",
              "Wanneer een verschil meer is dan toeval",
              List.of("Limits and judgement", "Standaardisatie")),
          new MethodPage(
              "zorgkosten",
              "Zorgkosten",
              "Werkelijke kosten naast wat te verwachten is",
              List.of("Costs: realised against expected")),
          new MethodPage(
              "ontwikkeling",
              "Ontwikkeling en achterstand",
              "Of een reeks jaren ergens heen gaat",
              List.of("Trends", "Achterstand", "Targets and KPIs", "What changed in the input")),
          new MethodPage(
              "personeel",
              "Personeel en scenario\u2019s",
              "Vraag, aanbod en tekort, nu en straks",
              List.of("Labour market", "Staffing model", "Demand drivers")),
          new MethodPage(
              "initiatieven",
              "Initiatieven en rekencontrole",
              "Wat initiatieven aan personeel schelen",
              List.of("Initiatives", "Claims")),
          new MethodPage(
              "gebieden",
              "Gebieden, bevolking en verschillen",
              "Welke gemeenten een regio vormen, ook na herindelingen",
              List.of("Bevolking", "Regions and herindelingen", "Verschillen")),
          new MethodPage(
              "wachttijden",
              "Wachttijden in de ggz",
              "Weken wachten, en de norm daarvoor",
              List.of("GGZ waiting times")),
          new MethodPage(
              "herkomst",
              "Herkomst en controles",
              "Hoe elk cijfer tot bestand en regel te volgen is",
              List.of("Explain", "Checks", "Figures")));

  private static final Map<String, String> BY_HEADING = new TreeMap<>();

  static {
    ALL.forEach(page -> page.headings().forEach(each -> BY_HEADING.put(each, page.id())));
  }

  private MethodPages() {}

  /** All method pages, in the order of reading. */
  static List<MethodPage> all() {
    return ALL;
  }

  /** The page about a heading of {@code jobs/docs/methode.md}; empty when there is none. */
  static String of(String heading) {
    return BY_HEADING.getOrDefault(heading, "");
  }
}
