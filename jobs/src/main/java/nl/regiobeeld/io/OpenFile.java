package nl.regiobeeld.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import nl.regiobeeld.source.Cut;
import nl.regiobeeld.source.Packed;
import nl.regiobeeld.source.Parsed;
import nl.regiobeeld.source.RecordParser;
import nl.regiobeeld.source.RecordStream;
import nl.regiobeeld.source.SourceFile;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;

/** A source file where it lies. */
record OpenFile(SourceFile source, Configuration hadoop) {
  /** All its records. */
  RecordStream records() throws IOException {
    return source.records(outer());
  }

  /** Its bytes, unpacked, from a cut on. */
  InputStream content(Cut from) throws IOException {
    FSDataInputStream outer = outer();
    if (from.offset() == 0) {
      return source.content(outer);
    }
    outer.seek(from.offset());
    return outer;
  }

  private FSDataInputStream outer() throws IOException {
    Path path = new Path(Packed.outer(source.path()));
    return path.getFileSystem(hadoop).open(path);
  }

  /** What a record is. */
  Parsed parsed(RecordParser parser, List<String> fields) {
    int expected = source.layout().header().size();
    return fields.size() == expected
        ? parser.parse(fields)
        : Parsed.misfit(fields, expected, source.layout().format().delimiter());
  }
}
