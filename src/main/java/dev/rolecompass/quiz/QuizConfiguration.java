package dev.rolecompass.quiz;

import java.io.IOException;

import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

@Configuration(proxyBeanMethods = false)
class QuizConfiguration {

	@Bean
	Quiz quiz(Translations translations) {
		Quiz quiz = QuizFile.read(new ClassPathResource("quiz.yaml"));
		for (Translation translation : translations.translations()) {
			Language language = translation.language();
			quiz = TranslatedQuiz.add(quiz, language, new ClassPathResource(language.bundle("quiz") + ".properties"));
		}
		return quiz;
	}

	@Bean
	Translations translations() throws IOException {
		return read(new ClassPathResource("translations.yaml"));
	}

	static Translations read(Resource file) throws IOException {
		return new Binder(ConfigurationPropertySources.from(new YamlPropertySourceLoader().load("translations", file)))
			.bindOrCreate("", Bindable.of(Translations.class), new NoUnboundElementsBindHandler(BindHandler.DEFAULT));
	}

}
