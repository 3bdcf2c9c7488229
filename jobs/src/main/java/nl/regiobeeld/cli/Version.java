package nl.regiobeeld.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version that {@code --version} prints. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {"regiobeeld " + Optional.ofNullable(version).orElse("development")};
  }
}
