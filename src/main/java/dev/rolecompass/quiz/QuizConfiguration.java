package dev.rolecompass.quiz;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

@Configuration(proxyBeanMethods = false)
class QuizConfiguration {

	@Bean
	Quiz quiz() {
		return QuizFile.read(new ClassPathResource("quiz.yaml"));
	}

}
