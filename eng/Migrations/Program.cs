// The design tool loads this assembly and finds the factories; there is nothing to run.
await Console.Error.WriteLineAsync("Make migrations with eng/migrate-add NAME.");
return 1;
