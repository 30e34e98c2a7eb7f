export {};
for (;;);
