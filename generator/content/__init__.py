"""Read and check `content/`; knows neither the site nor the paper."""
