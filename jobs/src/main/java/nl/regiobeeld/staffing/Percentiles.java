package nl.regiobeeld.staffing;

/**
 * Percentiles of numbers that need no order for it: the value at place share × (n − 1) of the
 * sorted ones, in between on a straight line (Hyndman and Fan 1996, definition 7).
 */
final class Percentiles {
  private Percentiles() {}

  /**
   * The value below which a share of the numbers lies.
   *
   * @param numbers at least one; their order changes
   * @param share from 0 to 1
   */
  static double of(double[] numbers, double share) {
    double place = share * (numbers.length - 1);
    int below = (int) place;
    double lower = select(numbers, below);
    if (below == numbers.length - 1) {
      return lower;
    }
    double upper = numbers[below + 1];
    for (int i = below + 2; i < numbers.length; i++) {
      upper = Math.min(upper, numbers[i]);
    }
    return lower + (place - below) * (upper - lower);
  }

  /** Puts the number of a place where it would stand if sorted, and all larger ones behind it. */
  private static double select(double[] numbers, int place) {
    int from = 0;
    int to = numbers.length - 1;
    while (from < to) {
      double pivot = numbers[(from + to) >>> 1];
      int left = from;
      int right = to;
      while (left <= right) {
        while (numbers[left] < pivot) {
          left++;
        }
        while (numbers[right] > pivot) {
          right--;
        }
        if (left <= right) {
          double swapped = numbers[left];
          numbers[left++] = numbers[right];
          numbers[right--] = swapped;
        }
      }
      if (place <= right) {
        to = right;
      } else if (place >= left) {
        from = left;
      } else {
        return numbers[place];
      }
    }
    return numbers[place];
  }
}
