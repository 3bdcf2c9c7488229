package nl.regiobeeld.fuzz;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/** What happens to files on their way: one kind of damage, at a place that chance picks. */
enum Mutation {
  BIT_FLIPPED {
    @Override
    String of(String bytes, Random random) {
      int at = random.nextInt(bytes.length());
      char flipped = (char) (bytes.charAt(at) ^ 1 << random.nextInt(8));
      return replaced(bytes, at, at + 1, String.valueOf(flipped));
    }
  },
  END_CUT_OFF {
    @Override
    String of(String bytes, Random random) {
      return bytes.substring(0, random.nextInt(bytes.length()));
    }
  },
  MIDDLE_CUT_OUT {
    @Override
    String of(String bytes, Random random) {
      int from = random.nextInt(bytes.length());
      int most = random.nextBoolean() ? NEAR : bytes.length();
      return replaced(bytes, from, Math.min(bytes.length(), from + 1 + random.nextInt(most)), "");
    }
  },
  LINE_DOUBLED {
    @Override
    String of(String bytes, Random random) {
      int start = lineStart(bytes, random);
      int end = lineEnd(bytes, start);
      return replaced(bytes, end, end, "\n" + bytes.substring(start, end));
    }
  },
  LINE_LOST {
    @Override
    String of(String bytes, Random random) {
      int start = lineStart(bytes, random);
      return replaced(bytes, start, Math.min(bytes.length(), lineEnd(bytes, start) + 1), "");
    }
  },
  LINE_BLANK {
    @Override
    String of(String bytes, Random random) {
      int start = lineStart(bytes, random);
      return replaced(bytes, start, start, BLANKS[random.nextInt(BLANKS.length)]);
    }
  },
  DELIMITER_SWAPPED {
    @Override
    String of(String bytes, Random random) {
      int at = find(bytes, DELIMITERS, random);
      return replaced(bytes, at, at + 1, one(DELIMITERS, random));
    }
  },
  DELIMITERS_ALL_SWAPPED {
    @Override
    String of(String bytes, Random random) {
      char from = bytes.charAt(find(bytes, DELIMITERS, random));
      return bytes.replace(from, one(DELIMITERS, random).charAt(0));
    }
  },
  LETTER_FOR_DIGIT {
    @Override
    String of(String bytes, Random random) {
      int at = find(bytes, "0123456789", random);
      return replaced(bytes, at, at + 1, one("OolIeExX-+.* ", random));
    }
  },
  QUOTE_ADDED {
    @Override
    String of(String bytes, Random random) {
      int at = random.nextBoolean() ? find(bytes, DELIMITERS, random) + 1 : any(bytes, random);
      return replaced(bytes, at, at, "\"");
    }
  },
  QUOTE_REMOVED {
    @Override
    String of(String bytes, Random random) {
      int at = find(bytes, "\"", random);
      return replaced(bytes, at, at + 1, "");
    }
  },
  HEADER_RENAMED {
    @Override
    String of(String bytes, Random random) {
      int at = random.nextInt(Math.max(1, lineEnd(bytes, 0)));
      return replaced(bytes, at, at + random.nextInt(2), one("xX_ 1", random));
    }
  },
  FIELD_HUGE {
    @Override
    String of(String bytes, Random random) {
      int at = any(bytes, random);
      String piece = HUGE[random.nextInt(HUGE.length)];
      return replaced(
          bytes, at, at, piece.repeat((1 + random.nextInt(HUGE_SIZE)) / piece.length()));
    }
  },
  LINE_ENDS_OF_WINDOWS {
    @Override
    String of(String bytes, Random random) {
      return bytes.replace("\r\n", "\n").replace("\n", "\r\n");
    }
  },
  BYTE_ORDER_MARK {
    @Override
    String of(String bytes, Random random) {
      return bytes(new String(new char[] {'\uFEFF'}), StandardCharsets.UTF_8) + bytes;
    }
  },
  AS_UTF_16 {
    @Override
    String of(String bytes, Random random) {
      return bytes(
          text(bytes), random.nextBoolean() ? StandardCharsets.UTF_16 : StandardCharsets.UTF_16LE);
    }
  },
  AS_LATIN_1 {
    @Override
    String of(String bytes, Random random) {
      return bytes(text(bytes), StandardCharsets.ISO_8859_1);
    }
  };

  private static final int NEAR = 300;
  private static final int HUGE_SIZE = 60_000;
  private static final String DELIMITERS = ";,\t|";
  private static final String[] BLANKS = {"\n", "\r\n", "  \n", "\n\n\n", ";;\n"};
  private static final String[] HUGE = {"9", " ", "a b ", ".000", "(", "*", "x|", "\n"};

  /**
   * The bytes after the damage.
   *
   * @param bytes one char for each byte
   */
  abstract String of(String bytes, Random random);

  private static String replaced(String bytes, int from, int to, String by) {
    return bytes.substring(0, from) + by + bytes.substring(Math.min(to, bytes.length()));
  }

  private static int any(String bytes, Random random) {
    return random.nextInt(bytes.length() + 1);
  }

  /** The place of one of these signs behind a place picked by chance, or that place itself. */
  private static int find(String bytes, String signs, Random random) {
    int start = random.nextInt(bytes.length());
    for (int i = 0; i < bytes.length(); i++) {
      int at = (start + i) % bytes.length();
      if (signs.indexOf(bytes.charAt(at)) >= 0) {
        return at;
      }
    }
    return start;
  }

  private static int lineStart(String bytes, Random random) {
    return bytes.lastIndexOf('\n', random.nextInt(bytes.length()) - 1) + 1;
  }

  private static int lineEnd(String bytes, int start) {
    int end = bytes.indexOf('\n', start);
    return end < 0 ? bytes.length() : end;
  }

  private static String one(String signs, Random random) {
    return String.valueOf(signs.charAt(random.nextInt(signs.length())));
  }

  private static String text(String bytes) {
    return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }

  private static String bytes(String text, Charset charset) {
    return new String(text.getBytes(charset), StandardCharsets.ISO_8859_1);
  }
}
