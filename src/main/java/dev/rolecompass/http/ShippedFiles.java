package dev.rolecompass.http;

import java.io.File;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;

import org.springframework.util.ResourceUtils;

/**
 * What a release consists of: the app's files with their checksums, and the names of its
 * libraries, which contain their versions. It is the same whether a jar runs as it is or
 * was extracted. A jar knows the checksums, so its files needn't be read.
 */
final class ShippedFiles {

	/**
	 * Describes the build, not what was built.
	 */
	private static final String ABOUT_THE_BUILD = "META-INF/";

	/**
	 * The manifest of a library in the jar or beside it. Extracting the jar omits the
	 * tool that does so.
	 */
	private static final Pattern LIBRARY = Pattern.compile("/lib/(?!spring-boot-jarmode)([^/]+\\.jar)!/");

	private ShippedFiles() {
	}

	/**
	 * @param files the folder or jar that has the app's files
	 * @param libraries the loader of its libraries
	 * @return checksums by the names of files and libraries; 0 for libraries
	 */
	static Map<String, Long> list(URL files, ClassLoader libraries) throws IOException {
		Map<String, Long> shipped = new TreeMap<>();
		if (ResourceUtils.isJarFileURL(files)) {
			addJar(URI.create("jar:" + files + ResourceUtils.JAR_URL_SEPARATOR).toURL(), shipped);
		}
		else if (ResourceUtils.isJarURL(files)) {
			addJar(files, shipped);
		}
		else {
			addFolder(Path.of(URI.create(files.toString())), shipped);
		}
		shipped.keySet().removeIf((name) -> name.startsWith(ABOUT_THE_BUILD));
		for (URL manifest : Collections.list(libraries.getResources(JarFile.MANIFEST_NAME))) {
			Matcher library = LIBRARY.matcher(manifest.getPath());
			if (library.find()) {
				shipped.put(library.group(1), 0L);
			}
		}
		return shipped;
	}

	private static void addJar(URL root, Map<String, Long> shipped) throws IOException {
		JarURLConnection connection = (JarURLConnection) root.openConnection();
		connection.setUseCaches(false);
		try (JarFile jar = connection.getJarFile()) {
			for (JarEntry entry : Collections.list(jar.entries())) {
				if (!entry.isDirectory()) {
					shipped.put(entry.getName(), entry.getCrc());
				}
			}
		}
	}

	private static void addFolder(Path folder, Map<String, Long> shipped) throws IOException {
		List<Path> files;
		try (Stream<Path> all = Files.walk(folder)) {
			files = all.filter(Files::isRegularFile).toList();
		}
		for (Path file : files) {
			CRC32 checksum = new CRC32();
			checksum.update(Files.readAllBytes(file));
			shipped.put(folder.relativize(file).toString().replace(File.separatorChar, '/'), checksum.getValue());
		}
	}

}
