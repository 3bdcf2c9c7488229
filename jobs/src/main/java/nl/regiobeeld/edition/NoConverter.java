package nl.regiobeeld.edition;

import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.PrimitiveConverter;

/**
 * Takes nothing: Parquet's column readers want a converter even when their values are asked for.
 */
final class NoConverter extends GroupConverter {
  private final PrimitiveConverter field = new PrimitiveConverter() {};

  @Override
  public Converter getConverter(int index) {
    return field;
  }

  @Override
  public void start() {
    // There is nothing to begin.
  }

  @Override
  public void end() {
    // There is nothing to end.
  }
}
