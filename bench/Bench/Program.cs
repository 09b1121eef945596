using Stegvis.Bench;

return await Run.AllAsync(args);
