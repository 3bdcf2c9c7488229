package nl.regiobeeld.sample;

/**
 * A question of the health monitor, with made-up answers; in the order of table 50090NED.
 *
 * <p>An empty column name means that the table does not have it.
 */
enum Measure {
  GOOD_HEALTH("ErvarenGezondheidGoedZeerGoed", "ErvarenGezondheidGoedZeerGoed", 840, 660, -1.6),
  EXERCISE("VoldoetAanBeweegrichtlijn", "VoldoetAanBeweegrichtlijn", 530, 390, -0.9),
  SPORT("WekelijkseSporters", "WekelijksSporter", 560, 360, -1.3),
  UNDERWEIGHT("Ondergewicht", "Ondergewicht", 18, 12, 0.3),
  NORMAL_WEIGHT("NormaalGewicht", "NormaalGewicht", 0, 0, 0),
  OVERWEIGHT("Overgewicht", "Overgewicht", 470, 590, 1.1),
  OBESITY("ErnstigOvergewicht", "ErnstigOvergewichtObesitas", 140, 175, 1.7),
  MODERATE_OVERWEIGHT("", "MatigOvergewicht", 0, 0, 0),
  SMOKER("Roker", "Rokers", 190, 95, 1.6),
  ALCOHOL_GUIDELINE(
      "VoldoetAanAlcoholRichtlijn", "VoldoetAanRichtlijnAlcoholgebruik", 400, 530, 0.4),
  DRINKER("Drinker", "", 800, 730, -0.5),
  HEAVY_DRINKER("ZwareDrinker", "ZwareDrinker", 90, 52, 0.2),
  EXCESSIVE_DRINKER("OvermatigeDrinker", "OvermatigDrinker", 60, 68, 0.2),
  LONG_TERM_ILLNESS(
      "EenOfMeerLangdurigeAandoeningen", "EenOfMeerLangdurigeAandoeningen", 280, 480, 2.0),
  LIMITED("BeperktVanwegeGezondheid", "", 265, 480, 2.0),
  SEVERELY_LIMITED("ErnstigBeperktVanwegeGezondheid", "", 42, 80, 2.2),
  ILL_AND_LIMITED("LangdurigeZiekteEnBeperkt", "", 245, 450, 2.0),
  DISABILITY("EenOfMeerLichamelijkeBeperkingen", "EenOfMeerLichamelijkeBeperkingen", 110, 265, 2.2),
  HEARING("BeperkingInHoren", "BeperkingInHoren", 36, 74, 1.5),
  SEEING("BeperkingInZien", "BeperkingInZien", 48, 72, 2.0),
  MOVING("BeperkingInBewegen", "BeperkingInBewegen", 58, 205, 2.5),
  ANXIETY("MatigHoogRisicoOpAngstOfDepressie", "", 470, 390, 1.3),
  HIGH_ANXIETY("HoogRisicoOpAngstOfDepressie", "", 74, 42, 2.1),
  STRESS("HeelVeelStressInAfgelopen4Weken", "", 205, 66, 1.1),
  CONTROL("MatigVeelRegieOverEigenLeven", "", 912, 852, -1.8),
  LONELY("Eenzaam", "", 455, 490, 1.1),
  VERY_LONELY("ErnstigZeerErnstigEenzaam", "", 112, 103, 1.7),
  EMOTIONALLY_LONELY("EmotioneelEenzaam", "", 290, 280, 1.2),
  SOCIALLY_LONELY("SociaalEenzaam", "", 292, 325, 1.0),
  CARER("Mantelzorger", "Mantelzorger", 132, 147, 0.5),
  BURDENED_CARER("", "ZwaarBelasteMantelzorgers", 138, 130, 0.8),
  HOURS_OF_CARE("", "UrenMantelzorgPerWeek", 98, 168, 0.6),
  VOLUNTEER("Vrijwilligerswerk", "", 240, 278, -0.7),
  NOISE_OF_NEIGHBOURS("ErnstigeGeluidhinderDoorBuren", "", 73, 57, 1.0),
  MAKING_ENDS_MEET("MoeiteMetRondkomen", "", 155, 74, 2.3);

  private final String model;
  private final String monitor;
  private final int adults;
  private final int older;
  private final double weight;

  Measure(String model, String monitor, int adults, int older, double weight) {
    this.model = model;
    this.monitor = monitor;
    this.adults = adults;
    this.older = older;
    this.weight = weight;
  }

  /** The column's name in 50090NED, without its number. */
  String model() {
    return model;
  }

  /** The column's name in 85012NED, without its number. */
  String monitor() {
    return monitor;
  }

  /** The average gemeente's answer: tenths of a percent, or of an hour for HOURS_OF_CARE. */
  int average(Age age) {
    return age == Age.OLDER ? older : adults;
  }

  /** How the odds follow a gemeente's burden: 2 is quadratically, negative is downward. */
  double weight() {
    return weight;
  }

  /** Whether only carers answer it. */
  boolean ofCarers() {
    return this == BURDENED_CARER || this == HOURS_OF_CARE;
  }
}
