package nl.regiobeeld.sample;

/** An age group of the health monitor, with CBS's code. */
enum Age {
  ALL("20300"),
  ADULT("53115"),
  OLDER("80200");

  private final String code;

  Age(String code) {
    this.code = code;
  }

  /** The code in the column Leeftijd: 18 and over, 18 to 65, 65 and over. */
  String code() {
    return code;
  }
}
