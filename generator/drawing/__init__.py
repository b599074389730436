"""Pictures as code: every drawing of the project, in one hand, in colour and in lines."""
