// breaks: nothing
import 'typeorm';
import './write-off';
