package dev.rolecompass.quiz;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.yaml.snakeyaml.error.YAMLException;

import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
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
		List<PropertySource<?>> documents = load();
		IterableConfigurationPropertySource entries = (IterableConfigurationPropertySource) ConfigurationPropertySources
			.from(documents)
			.iterator()
			.next();
		try {
			return new Binder(entries).bindOrCreate(ROOT, Bindable.of(Quiz.class),
					new NoUnboundElementsBindHandler(BindHandler.DEFAULT));
		}
		catch (BindException ex) {
			throw explain(ex, entries);
		}
	}

	private List<PropertySource<?>> load() {
		try {
			return new YamlPropertySourceLoader().load("quiz", this.resource);
		}
		catch (IOException | YAMLException ex) {
			throw new QuizFileException(this.resource.getDescription(), String.valueOf(ex.getMessage()), ex);
		}
	}

	private QuizFileException explain(BindException ex, IterableConfigurationPropertySource entries) {
		Throwable cause = NestedExceptionUtils.getMostSpecificCause(ex);
		if (cause instanceof UnboundConfigurationPropertiesException unbound) {
			ConfigurationProperty entry = unbound.getUnboundProperties().iterator().next();
			return new QuizFileException(place(entry), "The entry '" + entry.getName() + "' isn't known", ex);
		}
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
			.map(this::place)
			.findFirst()
			.orElseGet(this.resource::getDescription);
	}

	private String place(ConfigurationProperty entry) {
		return String.valueOf(entry.getOrigin());
	}

}
