package nl.regiobeeld.sample;

/** A sex, with Vektis's letter. */
enum Sex {
  MEN("M"),
  WOMEN("V");

  private final String letter;

  Sex(String letter) {
    this.letter = letter;
  }

  /** M or V. */
  String letter() {
    return letter;
  }
}
