package dev.rolecompass.quiz;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

import org.springframework.boot.context.properties.bind.AbstractBindHandler;
import org.springframework.boot.context.properties.bind.BindContext;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.Resource;

/**
 * The file that the quiz is written in. The only class that knows YAML.
 *
 * @param resource the file
 */
record QuizFile(Resource resource) {

	private static final ConfigurationPropertyName ROOT = ConfigurationPropertyName.of("quiz");

	/**
	 * Reads the quiz.
	 * @return the quiz
	 * @throws QuizFileException if the file can't be read, has an entry that isn't known,
	 * lacks one that is needed, or breaks a rule
	 */
	Quiz read() {
		IterableConfigurationPropertySource entries = entries();
		KnownEntries known = new KnownEntries();
		try {
			Quiz quiz = new Binder(entries).bindOrCreate(ROOT, Bindable.of(Quiz.class), known);
			known.rejectOthers(entries);
			return quiz;
		}
		catch (BindException ex) {
			throw explain(ex, entries);
		}
	}

	private IterableConfigurationPropertySource entries() {
		List<PropertySource<?>> documents = load();
		if (documents.size() != 1) {
			throw new QuizFileException(this.resource.getDescription(),
					"The file has %d documents instead of one".formatted(documents.size()), null);
		}
		return (IterableConfigurationPropertySource) ConfigurationPropertySources.from(documents).iterator().next();
	}

	private List<PropertySource<?>> load() {
		try {
			return new YamlPropertySourceLoader().load("quiz", this.resource);
		}
		catch (MarkedYAMLException ex) {
			Mark mark = ex.getProblemMark();
			String place = "%s - %d:%d".formatted(this.resource.getDescription(), mark.getLine() + 1,
					mark.getColumn() + 1);
			throw new QuizFileException(place, ex.getProblem(), ex);
		}
		catch (IOException | IllegalStateException | YAMLException ex) {
			Throwable cause = NestedExceptionUtils.getMostSpecificCause(ex);
			throw new QuizFileException(this.resource.getDescription(), String.valueOf(cause.getMessage()), ex);
		}
	}

	private QuizFileException explain(BindException ex, IterableConfigurationPropertySource entries) {
		Throwable cause = NestedExceptionUtils.getMostSpecificCause(ex);
		ConfigurationPropertyName name = ex.getName();
		if (cause instanceof InvalidQuizException invalid) {
			name = ROOT.append("questions[" + invalid.index() + "]");
		}
		return new QuizFileException(place(name, entries), reason(ex.getName(), cause), ex);
	}

	private String reason(ConfigurationPropertyName name, Throwable cause) {
		return cause.getMessage() + " (" + name + ")";
	}

	private String place(ConfigurationPropertyName name, IterableConfigurationPropertySource entries) {
		return entries.stream()
			.filter((entry) -> name.equals(entry) || name.isAncestorOf(entry))
			.flatMap((entry) -> Optional.ofNullable(entries.getConfigurationProperty(entry)).stream())
			.map(QuizFile::place)
			.findFirst()
			.orElseGet(this.resource::getDescription);
	}

	private static String place(ConfigurationProperty entry) {
		return String.valueOf(entry.getOrigin());
	}

	/**
	 * Remembers the entries that became part of the quiz. Spring Boot's own handler for
	 * this looks only one level deep into the elements of a list.
	 */
	private static final class KnownEntries extends AbstractBindHandler {

		private final Set<ConfigurationPropertyName> names = new HashSet<>();

		@Override
		public Object onSuccess(ConfigurationPropertyName name, Bindable<?> target, BindContext context,
				Object result) {
			this.names.add(name);
			return result;
		}

		void rejectOthers(IterableConfigurationPropertySource entries) {
			for (ConfigurationPropertyName name : entries) {
				ConfigurationProperty entry = entries.getConfigurationProperty(name);
				if (entry != null && !this.names.contains(name)) {
					throw new QuizFileException(place(entry), "The entry '" + name + "' isn't known", null);
				}
			}
		}

	}

}
