package dev.rolecompass;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Starts Role Compass.
 */
@SpringBootApplication
public class RoleCompassApplication {

	/**
	 * Starts the web application.
	 * @param args command line arguments, read as Spring Boot properties
	 */
	public static void main(String[] args) {
		SpringApplication.run(RoleCompassApplication.class, args);
	}

}
